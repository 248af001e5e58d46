import { describe, expect, it } from "vitest";

import { nextDay } from "../../src/graph/next-day.js";

describe("the next day", () => {
  it.each([
    ["2017-10-02", "2017-10-03"],
    ["2017-10-31", "2017-11-01"],
    ["2016-02-28", "2016-02-29"],
    ["2015-02-28", "2015-03-01"],
    ["2019-12-31", "2020-01-01"],
    ["2016-02", "2016-03-01"],
    ["2019", "2020-01-01"],
    ["before 2014-02", "2014-02-01"],
  ])("after %s is %s", (date, next) => {
    expect(nextDay(date)).toBe(next);
  });

  it.each(["since 2017", "2015-02-30", "soon"])("after %s is none", (text) => {
    expect(nextDay(text)).toBeNull();
  });
});
