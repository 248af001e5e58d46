import { Kind, parse } from "graphql";
import { expect, it } from "vitest";

import { priceOf } from "../../src/pricing/price-of.js";
import { schema } from "../../src/schema.js";

/** Objects a query may come to. */
function objects(query: string): number {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no operation: ${query}`);
  return priceOf(operation.selectionSet, { schema, fragments: new Map(), variables: {} }).objects;
}

const compared = (by: string, more = ""): string => `{ compare(series: [{ indicator: "a" }, { indicator: "b" ${more} }]) { periods { derived(by: ${by}) { inputs { id } } } } }`;

it.each<[string, string, number]>([
  ["each of the named figures has all", `{ derive(by: SHARE_OF_SUM, figures: ["a", "b", "c"]) { inputs { id } } }`, 3 + 3 * 3],
  ["one sum has all", `{ derive(by: SUM, figures: ["a", "b", "c"]) { inputs { id } } }`, 1 + 3],
  ["each row of a page has all", `{ figures(first: 70) { derived(by: SHARE_OF_SUM) { inputs { id } } } }`, 1 + 70 + 70 * 70],
  ["one average of a page has all", `{ figures(first: 70) { derived(by: AVERAGE) { inputs { id } } } }`, 1 + 1 + 70],
  ["each series of a period has all", compared("SHARE_OF_SUM"), 1 + 60 * (1 + 2 + 2 * 2)],
  ["as many series as there may be", compared("SHARE_OF_SUM", "every: true"), 1 + 60 * (1 + 20 + 20 * 20)],
  ["the first of a period stands against each of the others", compared("WHOLE"), 1 + 60 * (1 + 2 + 2 * 2)],
])("what is worked out is priced by what it takes: %s", (_what, query, price) => {
  expect(objects(query)).toBe(price);
});
