import { Document, isMap, isPair, isScalar, isSeq, visit } from "yaml";

import type { Kind } from "../graph/vocabulary/kind.js";
import { kindOf } from "../graph/vocabulary/kind-of.js";
import type { Book } from "./book.js";
import type { PageBook } from "./page-book.js";
import { pageSummaries } from "./page-summaries.js";
import type { WrittenFact } from "./written.js";

/** The first line of every file that is made from the rows. */
export const header = "# Made from the rows of the public record by `npm run record`; a change by hand is lost at the next run.\n";

/** The file of each kind of entity; relations and steps stand with what they start from. */
const rooms: Readonly<Partial<Record<Kind, string>>> = {
  Zone: "zones",
  Wave: "zones",
  ZoneGroup: "zones",
  Area: "areas",
  Place: "places",
  Concept: "places",
  Institution: "institutions",
  Industry: "industries",
  Document: "documents",
  Batch: "batches",
  Measure: "measures",
  Agreement: "agreements",
  Indicator: "figures",
};

const roomOf = (id: string): string => {
  const kind = kindOf(id);
  return (kind === undefined ? undefined : rooms[kind]) ?? "places";
};

type Lists = Readonly<Record<string, readonly object[]>>;

/** Citations in the order of the pages. */
function inOrder<T extends { readonly at: readonly string[]; readonly facts?: readonly WrittenFact[] }>(records: readonly T[], places: ReadonlyMap<string, number>): T[] {
  const place = (locator: string): number => places.get(locator) ?? 0;
  return records.map((record) => {
    const facts = record.facts === undefined ? {} : { facts: inOrder(record.facts, places) };
    return { ...record, ...facts, at: record.at.toSorted((a, b) => place(a) - place(b)) };
  });
}

const standingIn = <T>(records: readonly T[], room: string, idOf: (record: T) => string): readonly T[] => records.filter((record) => roomOf(idOf(record)) === room);

function listsOf(book: Book, room: string, places: ReadonlyMap<string, number>): Lists {
  return {
    entities: inOrder(standingIn(book.entities, room, ({ id }) => id), places),
    relations: inOrder(standingIn(book.relations, room, ({ from }) => from), places),
    steps: inOrder(standingIn(book.steps, room, ({ measure }) => measure), places),
    stages: inOrder(standingIn(book.stages, room, ({ agreement }) => agreement), places),
    figures: inOrder(standingIn(book.figures, room, ({ indicator }) => indicator), places),
  };
}

const leftOutOf = (book: Book, room: string): readonly string[] => book.leftOut.filter(({ kind }) => rooms[kind] === room).map(({ what }) => what);

/** Lists whose items stand on one line each. */
const oneLiners = new Set(["relations", "facts", "figures", "stages"]);

/** A file as people read it: short records and lists of names on one line. */
function written(lists: Lists, leftOut: readonly string[] = []): string {
  const filled = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  const document = new Document(filled, { aliasDuplicateObjects: false });
  visit(document, (_key, node) => {
    if (!isPair(node) || !isScalar(node.key) || !isSeq(node.value)) return;
    if (node.value.items.every(isScalar)) node.value.flow = true;
    if (oneLiners.has(String(node.key.value))) for (const item of node.value.items) if (isMap(item)) item.flow = true;
  });
  return header + leftOut.map((what) => `# Left out: ${what}\n`).join("") + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The files that hold everything the rows became, by name: the same bytes for the same rows. */
export function recordFiles(book: Book, pages: PageBook): ReadonlyMap<string, string> {
  const sources = pages.written(pageSummaries(book));
  const places = new Map(sources.map(({ locator }, index) => [locator, index]));
  const names = [...new Set(Object.values(rooms))];
  const files = names.map((room): [string, string] => [`${room}.yaml`, written(listsOf(book, room, places), leftOutOf(book, room))]);
  return new Map([["sources.yaml", written({ webPages: sources })], ...files]);
}
