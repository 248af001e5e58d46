import { allOf } from "../graph/batch.js";
import { groupText } from "../selection/group-text.js";
import type { KeyName } from "../selection/key.js";
import { keyList } from "../selection/key-list.js";
import { plainShape } from "../selection/plain-shape.js";
import { summedValue } from "../selection/summed-value.js";
import { Writer } from "../selection/writer.js";
import { writtenRows } from "../selection/written-rows.js";
import { conditionsOf } from "./conditions-of.js";
import type { Asked } from "./page-batch.js";
import type { Question } from "./question.js";

/** What is summed up of one row: a value, null where it has none, with its unit or the days it may mean. */
export interface SummedValue {
  readonly value: string | null;
  readonly unit?: string | null;
  readonly first?: string | null;
  readonly last?: string | null;
}

/** Rows that share the values of all keys; null: without one. */
export interface GroupRow {
  readonly keys: readonly (string | null)[];
  readonly rows: readonly { readonly id: string; readonly summed: readonly SummedValue[] }[];
}

/** How rows are gathered: by these keys, dates in buckets of so many years, with these values summed up. */
export interface Grouping {
  readonly keys: readonly KeyName[];
  readonly of: readonly KeyName[];
  readonly years: number;
}

/** The rows of a question in groups, in no order. */
export function groupBatch(question: Question, { keys, of, years }: Grouping): Asked<GroupRow, readonly GroupRow[]> {
  const writer = new Writer();
  const { listing, shape = plainShape } = question;
  const conditions = conditionsOf(question, writer);
  const lists = keys.map((key, index) => keyList(shape, key, years, writer, `keys.${index}`));
  const summed = of.map((key, index) => summedValue(shape, key, writer, `of.${index}`));
  const text = groupText(writtenRows(listing.rows.text), { conditions, keys: lists, summed });
  const statement = { ...listing.rows, name: `${listing.rows.name} grouped`, text, columns: ["key", "value"] as const };
  return { batch: { statement, collect: allOf }, args: { ...question.args, ...writer.parameters } };
}
