import { describe, expect, it } from "vitest";

import { partialDate, type PartialDateValue } from "../../src/graph/partial-date.js";
import { daysBetween } from "../../src/measures/days-between.js";

function date(text: string): PartialDateValue {
  const found = partialDate(text);
  if (found === null) throw new Error(`${text} is no date`);
  return found;
}

describe("the days between two dates", () => {
  it.each([
    ["2013-09-29", "2013-10-01", 2, 2],
    ["2013-09-29", "2013-09-29", 0, 0],
    ["2016-02-28", "2016-03-01", 2, 2],
    ["2013-12-31", "2014-01-01", 1, 1],
    ["2013-09", "2013-11", 32, 90],
    ["2013", "2015", 366, 1094],
    ["2013-09", "2013-09", 0, 29],
    ["2013", "2013-06", 0, 180],
    ["2015", "2013-06", 0, 0],
    ["before 2014-02", "2014-03-01", 29, null],
    ["2013-09-29", "since 2017", 1190, null],
    ["since 2013", "2017-01-01", null, 1461],
    ["2013-09-29", "before 2014", null, 93],
    ["before 2014", "since 2014", 1, null],
    ["since 2013", "before 2014", null, 364],
  ])("from %s to %s are %s to %s", (from, to, atLeast, atMost) => {
    expect(daysBetween(date(from), date(to))).toEqual({ atLeast, atMost });
  });

  it("are not known when neither bound is", () => {
    expect(daysBetween(date("before 2014"), date("before 2015"))).toBeNull();
    expect(daysBetween(date("since 2013"), date("since 2014"))).toBeNull();
  });
});
