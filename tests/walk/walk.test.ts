import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { TestApi } from "../test-api.js";
import { Asker } from "./asker.js";
import { Coverage } from "./coverage.js";
import { Draw } from "./draw.js";
import { explore, type Explored } from "./explore.js";
import { InputValues } from "./input-values.js";
import { surface } from "./surface.js";
import { walkFields } from "./walk-fields.js";
import { walkFilters } from "./walk-filters.js";
import { walkKeys } from "./walk-keys.js";
import { walkRest } from "./walk-rest.js";

/** What cannot be given, with why. */
const cannotBeGiven: readonly (readonly [what: RegExp, why: string])[] = [
  [/^(Achievement|Experience|Person|Indicator)Filter\.relation\b/, "no relation leads to a list of these"],
  [/^(Agreement|Person|Achievement|Experience|Recommendation|Strategy|Platform|Task|Work)\.figures\.(after|before)$/, "there is no figure about any of these, so no cursor"],
  [/^Document\.setsUpAreas\.(after|before)$/, "no document sets up an area, so there is no cursor"],
];

/** Keys that no list has. */
const keysOfNoList: readonly string[] = ["STAGE", "DATE"];

/** What gives nothing anywhere in the data, with why. */
const empty: readonly (readonly [what: RegExp, why: string])[] = [
  [/\.(conflicts|facts)$/, "every entity has these fields; of some kinds there are no conflicts and facts"],
  [/Connection\.aggregate$/, "some kinds have nothing that can be summed up"],
  [/Edge\.relations$/, "no relation leads to lists of some kinds"],
];

const isExcused = (what: string, excuses: readonly (readonly [RegExp, string])[]): boolean => excuses.some(([pattern]) => pattern.test(what));

let api: TestApi;
let explored: Explored;
const coverage = new Coverage();

beforeAll(async () => {
  api = await TestApi.open(undefined, 60_000);
  const asker = new Asker(api, coverage);
  explored = await explore(asker);
  const values = new InputValues(explored.samples, new Draw(2), explored.keys, explored.figures);
  for (const [type, [best]] of explored.ways) if (best !== undefined) await walkFields(type, best.way, values, asker);
  await walkFilters(explored.ways, values, asker);
  await walkKeys(explored, values, asker);
  await walkRest(explored, values, asker, coverage);
}, 400_000);
afterAll(() => api.close());

describe("all that the schema lets a caller ask, asked of the real data", () => {
  it("is answered without an error", () => {
    expect(coverage.failures).toEqual([]);
  });

  it("resolves every field of every type on a real object", () => {
    expect(surface.types.filter((type) => !coverage.met.has(type)), "reach these by a way in tests/walk/rare.ts").toEqual([]);
    expect(surface.fields.filter((field) => !coverage.resolved.has(field))).toEqual([]);
  });

  it("gives something in each field of objects", () => {
    expect(surface.objectFields.filter((field) => !coverage.filled.has(field) && !isExcused(field, empty)), "lead to objects that have it by a way in tests/walk/rare.ts").toEqual([]);
  });

  it("has every argument, every condition of every filter and each of its operators", () => {
    expect(surface.given.filter((given) => !coverage.given.has(given) && !isExcused(given, cannotBeGiven)), "say in tests/walk/given-by-place.ts what may be given").toEqual([]);
  });

  it("has every value of every enum that an argument takes", () => {
    const without = surface.values.filter((value) => !coverage.values.has(value) && !keysOfNoList.includes(value.replace(/^Key\./, "")));
    expect(without).toEqual([]);
  });

  it("orders and groups each list by every key it has", () => {
    const [types, keys] = [[...explored.keys.keys()], [...explored.keys.values()].flatMap((list) => list.keys)];
    expect(types.length).toBeGreaterThan(20);
    expect([...new Set(keys)].filter((key) => !coverage.values.has(`Key.${key}`))).toEqual([]);
  });
});
