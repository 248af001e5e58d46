import { describe, expect, it } from "vitest";

import { aggregateOf } from "../../src/grouping/aggregate-of.js";

const numbers = (...values: readonly (string | null)[]) => values.map((value) => ({ value, unit: "yuan" }));

describe("the values of many rows", () => {
  it("are added and averaged exactly, and what has none is counted apart", () => {
    expect(aggregateOf("VALUE", numbers("0.1", "0.2", null, "6800000000000"))).toEqual({
      key: "VALUE", count: 3, unknown: 1, sum: "6800000000000.3", average: "2266666666666.766667", median: "0.2", min: "0.1", max: "6800000000000", unit: "yuan", why: null,
    });
  });

  it("are compared as numbers, not as texts", () => {
    expect(aggregateOf("VALUE", numbers("9", "10", "-2"))).toMatchObject({ min: "-2", median: "9", max: "10" });
    expect(aggregateOf("VALUE", numbers("9", "10", "-2", "2.5"))).toMatchObject({ median: "5.75" });
  });

  it("are not added where units differ; these are named", () => {
    const unlike = [{ value: "1", unit: "yuan" }, { value: "2", unit: "percent" }, { value: "3", unit: null }];
    expect(aggregateOf("VALUE", unlike)).toMatchObject({ count: 3, sum: null, average: null, median: null, min: null, max: null, unit: null, why: "Units differ: none, percent, yuan." });
  });

  it("that are dates have the one that may be first and the one that may be last", () => {
    const dates = [
      { value: "2015", first: "2015-01-01", last: "2015-12-31" },
      { value: "2015-04-08", first: "2015-04-08", last: "2015-04-08" },
      { value: null, first: null, last: null },
    ];
    expect(aggregateOf("ISSUED_ON", dates)).toMatchObject({ count: 2, unknown: 1, min: "2015", max: "2015", sum: null });
  });

  it("come to nothing where there are none", () => {
    expect(aggregateOf("VALUE", numbers(null))).toEqual({ key: "VALUE", count: 0, unknown: 1, sum: null, average: null, median: null, min: null, max: null, unit: null, why: null });
  });
});
