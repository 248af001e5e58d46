import { propertyWords } from "../dataset/merging/property-words.js";
import type { Book } from "./book.js";

const typeWords = (type: string): string => type.replaceAll("_", " ").toLowerCase();

type Use = readonly [what: string, at: readonly string[]];

/** Everything that rests on a page: what sort of statement it is, and where it is cited from. */
function* uses(book: Book): Iterable<Use> {
  for (const { at, facts = [] } of book.entities) {
    yield ["names", at];
    for (const { property, at: cited } of facts) yield [propertyWords(property), cited];
  }
  for (const { type, at } of book.relations) yield [typeWords(type), at];
  for (const { at } of book.steps) yield ["steps of measures", at];
  for (const { at } of book.stages) yield ["stages of agreements", at];
  for (const { at } of book.figures) yield ["figures", at];
}

/** What rests on each page, by its locator, in a sentence. */
export function pageSummaries(book: Book): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [what, at] of uses(book)) for (const locator of at) found.set(locator, (found.get(locator) ?? new Set()).add(what));
  return new Map([...found].map(([locator, what]) => [locator, `Taken from it: ${[...what].join(", ")}.`]));
}
