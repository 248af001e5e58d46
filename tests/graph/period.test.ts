import { describe, expect, it } from "vitest";

import { period } from "../../src/graph/period.js";

describe("a period", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2020-06-01", "2020-06-01", "2020-06-01"],
    ["2022-Q2", "2022-04-01", "2022-06-30"],
    ["2022-H2", "2022-07-01", "2022-12-31"],
    ["2013/2022", "2013-01-01", "2022-12-31"],
    ["2022-Q1/2022-Q3", "2022-01-01", "2022-09-30"],
    ["until 2022-12-31", null, "2022-12-31"],
    ["since 2008", "2008-01-01", null],
  ])("%s is from %s to %s", (text, earliest, latest) => {
    expect(period(text)).toEqual({ text, earliest, latest });
  });

  it.each(["", "2022-Q5", "2022/2013", "2013/2014/2015", "until 2013/2014", "before 2014", "2021-02-30", "lately"])("is not: %s", (text) => {
    expect(period(text)).toBeNull();
  });
});
