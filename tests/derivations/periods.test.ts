import { describe, expect, it } from "vitest";

import { follows } from "../../src/derivations/follows.js";
import { yearsBetween } from "../../src/derivations/years-between.js";
import { period, type PeriodValue } from "../../src/graph/period.js";

const of = (text: string): PeriodValue => period(text) as PeriodValue;

describe("a period", () => {
  it.each([
    ["2021", "2020", true],
    ["2021", "2019", false],
    ["2022-Q1", "2021-Q4", true],
    ["2022-Q1", "2021", false],
    ["2021-03", "2021-02", true],
    ["2022", "until 2021-12-31", false],
    ["since 2022", "2021", false],
  ])("%s after %s: %s", (next, before, does) => {
    expect(follows(of(next), of(before))).toBe(does);
  });
});

describe("years between", () => {
  it.each<[string | null, string | null, number | null]>([
    ["1990", "2020", 30],
    ["2020", "1990", -30],
    ["2021-Q2", "2022-Q2", 1],
    ["2019-02", "2020-02", 1],
    ["2020", "2020", 0],
    ["2021-Q1", "2022-Q2", null],
    ["2021", "2021/2022", null],
    ["until 2012", "2013", null],
    [null, "2013", null],
  ])("%s and %s are %s", (earlier, later, years) => {
    expect(yearsBetween(earlier, later)).toBe(years);
  });
});
