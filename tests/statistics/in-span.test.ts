import { describe, expect, it } from "vitest";

import { inSpan } from "../../src/statistics/in-span.js";

const within = (from: string | null, to: string | null, ...periods: readonly (string | null)[]): (string | null)[] =>
  periods.filter((period) => inSpan(from, to)({ period }));

describe("the figures between two days", () => {
  it("are those whose period touches the time between", () => {
    expect(within("2014-01-01", "2015-12-31", "2013", "2013/2014", "2014-Q3", "2015-12-31", "2016-01")).toEqual(["2013/2014", "2014-Q3", "2015-12-31"]);
  });

  it("are all where neither day is given, undated ones too", () => {
    expect(within(null, null, "2013", null)).toEqual(["2013", null]);
  });

  it("leave out undated ones where a day is given", () => {
    expect(within("2010-01-01", null, "2013", null)).toEqual(["2013"]);
    expect(within(null, "2020-01-01", "2013", null)).toEqual(["2013"]);
  });

  it("take what is counted until a day for that day, and what has run since a day for all days from it on", () => {
    expect(within(null, "2015-12-31", "until 2022-12-31", "since 2013")).toEqual(["since 2013"]);
    expect(within("2022-06-01", null, "until 2022-12-31", "since 2013")).toEqual(["until 2022-12-31", "since 2013"]);
  });
});
