import { describe, expect, it } from "vitest";

import { comesBefore } from "../../../src/dataset/merging/comes-before.js";

describe("one value comes before another", () => {
  it.each([
    ["2014-12-28", "2014-12-28", true],
    ["2014", "2014-06", true],
    ["before 2015", "2014", true],
    ["2014-12-28", "2014-12-27", false],
    ["2016", "since 2014", true],
  ])("that ends %s and begins %s: %s", (validTo, validFrom, expected) => {
    expect(comesBefore({ validTo }, { validFrom })).toBe(expected);
  });

  it("not where either tells no day, nor where each might have come first", () => {
    expect(comesBefore({ validTo: "2014" }, {})).toBe(false);
    expect(comesBefore({}, { validFrom: "2014" })).toBe(false);
    expect(comesBefore({ validFrom: "2014", validTo: "2014" }, { validFrom: "2014", validTo: "2014" })).toBe(false);
  });
});
