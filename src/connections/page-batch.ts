import { allOf, type Batch } from "../graph/batch.js";
import { beyond, type SortValue } from "../selection/beyond.js";
import type { SortTerm } from "../selection/sort-term.js";
import { sortTerms } from "../selection/sort-terms.js";
import { sortText } from "../selection/sort-text.js";
import { plainShape } from "../selection/plain-shape.js";
import { Writer } from "../selection/writer.js";
import { conditionsOf } from "./conditions-of.js";
import type { ListedRow } from "./listing.js";
import { pageText } from "../selection/page-text.js";
import type { Question } from "./question.js";
import { writtenRows } from "../selection/written-rows.js";

/** A statement made for a question, and the parameters it takes besides those of every batch. */
export interface Asked<Value, Result> {
  readonly batch: Batch<object, Value, Result>;
  readonly args: object;
}

const plain = (text: string): SortTerm => ({ text, isDescending: false, nullsFirst: false, isNullable: false });

const id = plain("row.id");

/** How rows are sorted: by terms that are worked out under names of their own, or else in the order of the list, after what stands before it in the index they are read from. */
interface RowOrder {
  readonly terms: readonly SortTerm[];
  readonly named: readonly SortTerm[];
  readonly workedOut: readonly string[];
  readonly front: readonly SortTerm[];
}

function orderOf({ orderBy, listing, shape = plainShape }: Question, writer: Writer): RowOrder {
  const own = [plain(listing.sortedBy), id];
  if (!orderBy?.length) return { terms: own, named: own, workedOut: [], front: listing.indexed.map(plain) };
  const asked = sortTerms(orderBy, shape, writer);
  const named = asked.map((term, place) => ({ ...term, text: `sort${place}` }));
  return { terms: [...asked, id], named: [...named, id], workedOut: asked.map(({ text }, place) => `${text} AS sort${place}`), front: [] };
}

/** How many values the cursor of a row in the list of a question holds. */
export const cursorLength = (question: Question): number => (question.orderBy?.length || 1) + 1;

/** The page of a question's rows from a place on, the last row known; `limit` rows. */
export function pageBatch(question: Question, from: readonly SortValue[] | null, isBackward: boolean, limit: number): Asked<ListedRow, readonly ListedRow[]> {
  const writer = new Writer();
  const conditions = conditionsOf(question, writer);
  const { terms, named, workedOut, front } = orderOf(question, writer);
  const text = pageText(writtenRows(question.listing.rows.text), {
    conditions: [...conditions, ...(from === null ? [] : [beyond(terms, from, isBackward, writer)])],
    workedOut,
    order: sortText([...front, ...named], isBackward),
    sortValues: named.map((term) => term.text),
  });
  const statement = { ...question.listing.rows, text };
  return { batch: { statement, collect: allOf }, args: { ...question.args, ...writer.parameters, limit } };
}
