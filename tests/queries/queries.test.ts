import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { TestApi } from "../test-api.js";

const folder = import.meta.dirname;
const cases = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".graphql"))
  .map((path) => path.replace(/\.graphql$/, ""))
  .sort();
let api: TestApi;

/** With UPDATE_ANSWERS=1 what came out is written down, to be read before it is committed; else it must be what is written. */
function expectWritten(path: string, found: string): void {
  if (process.env["UPDATE_ANSWERS"] === "1") writeFileSync(path, found);
  expect(existsSync(path), `${path} is not there; run with UPDATE_ANSWERS=1 and read what it writes`).toBe(true);
  expect(found).toBe(readFileSync(path, "utf8"));
}

interface Sum {
  readonly objects: number;
  readonly statements: number;
}
type Cost = Sum & { readonly estimate: Sum };

/** No answer comes to more than it was priced at. */
function expectWithinPrice(cost: Cost | undefined): void {
  if (cost === undefined) return;
  const { objects, statements, estimate } = cost;
  expect([objects <= estimate.objects, statements <= estimate.statements], JSON.stringify(cost)).toEqual([true, true]);
}

beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

// Statements of one level run side by side, so that their order is chance; which they are and how many is not.
describe("each question has its whole answer and its statements beside it", () => {
  test.each(cases)("%s", async (name) => {
    const { result, statements } = await api.ask(readFileSync(`${folder}/${name}.graphql`, "utf8"));
    const { data, errors, extensions } = result;
    expectWithinPrice(extensions?.["cost"] as Cost | undefined);
    expectWritten(`${folder}/${name}.json`, `${JSON.stringify({ errors, data }, null, 2)}\n`);
    expectWritten(`${folder}/${name}.statements`, `${statements.toSorted().join("\n")}\n`);
  });
});
