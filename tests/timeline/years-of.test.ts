import { describe, expect, it } from "vitest";

import { tallyOf } from "../../src/timeline/tally-of.js";
import { yearsOf } from "../../src/timeline/years-of.js";

const tally = tallyOf([
  { year: "2013", count: 2 },
  { year: "2015", count: 1 },
  { year: "undated", count: 4 },
  { year: "unknown", count: 3 },
]);
const anyDay = { from: null, to: null };

describe("the years of a timeline", () => {
  it("are all from the first to the last that has an item, with what is wider than a year last", () => {
    expect(yearsOf(tally, anyDay)).toEqual([{ year: 2013, count: 2 }, { year: 2014, count: 0 }, { year: 2015, count: 1 }, { year: null, count: 3 }]);
    expect(tally.undated).toBe(4);
  });

  it("are those of the span asked for, also where it has no item", () => {
    expect(yearsOf({ ...tally, unknown: 0 }, { from: "2012-05-01", to: "2016-02-01" }).map(({ year, count }) => [year, count])).toEqual([[2012, 0], [2013, 2], [2014, 0], [2015, 1], [2016, 0]]);
    expect(yearsOf(tallyOf([]), { from: "2012-05-01", to: "2013-01-01" })).toEqual([{ year: 2012, count: 0 }, { year: 2013, count: 0 }]);
  });

  it("are none where there is neither item nor span", () => {
    expect(yearsOf(tallyOf([]), anyDay)).toEqual([]);
    expect(yearsOf(tallyOf([]), { from: "2012-05-01", to: null })).toEqual([]);
  });

  it("are at most 300", () => {
    expect(yearsOf(tally, { from: "1716-01-01", to: null })).toHaveLength(301);
    expect(() => yearsOf(tally, { from: "1715-01-01", to: null })).toThrow('Field "years": 1715 to 2015 are more than 300 years; give "filter.from" and "filter.to" closer to each other.');
  });
});
