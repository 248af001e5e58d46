import { describe, expect, it } from "vitest";

import { partialDate, type PartialDateValue } from "../../src/graph/partial-date.js";
import { daysApart } from "../../src/timeline/days-apart.js";

const date = (text: string): PartialDateValue => partialDate(text) as PartialDateValue;
const between = (from: string, to: string) => daysApart(date(from), date(to));

describe("the days from one date to another", () => {
  it("are exact between two days, and negative backwards", () => {
    expect(between("2013-09-29", "2013-10-01")).toEqual({ atLeast: 2, atMost: 2 });
    expect(between("2013-10-01", "2013-09-29")).toEqual({ atLeast: -2, atMost: -2 });
    expect(between("2016-02-28", "2016-03-01")).toEqual({ atLeast: 2, atMost: 2 });
  });

  it("reach below zero where the order is not known", () => {
    expect(between("2013", "2013-09-29")).toEqual({ atLeast: -93, atMost: 271 });
    expect(between("2014-01", "2014-01")).toEqual({ atLeast: -30, atMost: 30 });
  });

  it("are open where a date is, and none where both are open at the same end", () => {
    expect(between("before 2014-02", "2014-02-01")).toEqual({ atLeast: 1, atMost: null });
    expect(between("since 2017", "2018-01-01")).toEqual({ atLeast: null, atMost: 365 });
    expect(between("since 2017", "before 2013")).toEqual({ atLeast: null, atMost: -1462 });
    expect(between("before 2013", "before 2014")).toBeNull();
  });
});
