import { describe, expect, it } from "vitest";

import { checkTimes } from "../../src/derivations/check-times.js";
import { deriveOverTime, type Times } from "../../src/derivations/derive-over-time.js";
import type { DerivationName } from "../../src/graph/vocabulary/derivation.js";
import type { Figure } from "../../src/statistics/figure.js";
import type { Series } from "../../src/statistics/series.js";
import { seriesOf } from "../../src/statistics/series-of.js";
import { figures } from "../statistics/figures.js";

const series = (...given: readonly Partial<Figure>[]): Series => seriesOf(figures(...given.map((what) => ({ printed: what.value ?? "1", ...what }))))[0] as Series;
const yearly = (...values: readonly string[]): Series => series(...values.map((value, index) => ({ value, period: String(2015 + index) })));
const told = (one: Series, by: DerivationName, times: Partial<Times> = {}) =>
  deriveOverTime(one, by, { base: null, at: null, ...times }).map(({ period, value, why }) => [period?.text ?? null, value ?? why]);

describe("a series over time", () => {
  it("grows against the year before, from its second year on", () => {
    expect(told(yearly("100", "110", "99"), "GROWTH")).toEqual([["2016", "10"], ["2017", "-10"]]);
  });

  it("grows against a base between any two years", () => {
    expect(told(yearly("100", "110", "99"), "GROWTH", { base: "2015", at: "2017" })).toEqual([["2017", "-1"]]);
    expect(told(yearly("100", "110"), "DIFFERENCE", { base: "2016" })).toEqual([["2015", "-10"]]);
  });

  it("does not grow backwards, while an index may look back", () => {
    const why = "The second, of 2017, is later than the first, of 2015; of a growth the later figure comes first.";
    expect(told(yearly("100", "110", "99"), "GROWTH", { base: "2017", at: "2015" })).toEqual([["2015", why]]);
  });

  it("is in shares of the sum over its span", () => {
    expect(told(yearly("3", "5", "8"), "SHARE_OF_SUM")).toEqual([["2015", "18.75"], ["2016", "31.25"], ["2017", "50"]]);
    expect(told(yearly("3", "5", "8"), "SHARE_OF_SUM", { at: "2016" })).toEqual([["2016", "31.25"]]);
    const gappy = series({ period: "1990", value: "1" }, { period: "1995", value: "1" });
    const why = "1995 does not follow 1990 directly; narrow the span by from and to.";
    expect([told(gappy, "SHARE_OF_SUM"), told(gappy, "SHARE_OF_SUM", { at: "1995" })]).toEqual([[["1990/1995", why]], [["1995", why]]]);
    expect(told(series({ value: "1" }), "SHARE_OF_SUM")).toEqual([]);
  });

  it("does not leap over a gap unless a base is named", () => {
    const gappy = series({ period: "1990", value: "100" }, { period: "1995", value: "150" }, { period: "1996", value: "300" });
    expect(told(gappy, "GROWTH")).toEqual([["1995", "1995 does not follow 1990 directly; name a base to take one against the other."], ["1996", "100"]]);
    expect(told(gappy, "GROWTH", { base: "1990", at: "1995" })).toEqual([["1995", "50"]]);
    expect([told(gappy, "SUM"), told(gappy, "AVERAGE")].flat()).toEqual(Array(2).fill(["1990/1996", "1995 does not follow 1990 directly; narrow the span by from and to."]));
  });

  it("is an index of its first year or of another", () => {
    expect(told(yearly("50", "60", "75"), "INDEX")).toEqual([["2015", "100"], ["2016", "120"], ["2017", "150"]]);
    expect(told(yearly("50", "60", "75"), "INDEX", { base: "2017" })[0]).toEqual(["2015", "66.666667"]);
  });

  it("grows by so much a year since its first", () => {
    expect(told(yearly("100", "50", "121"), "COMPOUND_GROWTH", { at: "2017" })).toEqual([["2017", "10"]]);
  });

  it("has a sum and an average over its span, and a largest and smallest with their years", () => {
    const one = yearly("3", "9", "9");
    expect([told(one, "SUM"), told(one, "AVERAGE"), told(one, "MAXIMUM"), told(one, "MINIMUM")]).toEqual([[["2015/2017", "21"]], [["2015/2017", "7"]], [["2016", "9"], ["2017", "9"]], [["2015", "3"]]]);
    expect(told(one, "RANK", { at: "2015" })).toEqual([["2015", "3"]]);
  });

  it("leaves undated values out", () => {
    expect(told(series({ value: "99" }, { value: "5", period: "2020" }), "MAXIMUM")).toEqual([["2020", "5"]]);
  });

  it("takes no side where one year has two values, and takes one that is given twice", () => {
    const two = "2020 has 2 values: 5 (figure/boats-0), 7 (figure/boats-1).";
    const doubled = series({ value: "5", period: "2020" }, { value: "7", period: "2020" }, { value: "10", period: "2021" });
    expect([told(doubled, "GROWTH"), told(doubled, "MAXIMUM"), told(doubled, "RANK", { at: "2021" })]).toEqual([[["2021", two]], [[null, two]], [["2021", two]]]);
    expect(told(series({ value: "5", period: "2020" }, { value: "5", period: "2020" }, { value: "10", period: "2021" }), "GROWTH")).toEqual([["2021", "100"]]);
  });

  it("says of a year that is wanted why it has no value", () => {
    const one = yearly("3", "9");
    expect(told(one, "GROWTH", { at: "2030" })).toEqual([["2030", "There is no value of 2030."]]);
    expect(told(one, "GROWTH", { at: "2015" })).toEqual([["2015", "There is none before the first."]]);
    expect(told(one, "INDEX", { base: "1999", at: "2016" })).toEqual([["2016", "There is no value of 1999."]]);
  });

  it("is computed in the unit it is told in", () => {
    const inThousands = { ...yearly("3000", "9000"), unit: "thousand boats", power: 3 };
    expect(deriveOverTime(inThousands, "DIFFERENCE", { base: null, at: null })).toMatchObject([{ value: "6", unit: "thousand boats" }]);
  });
});

describe("what a series is asked for over time", () => {
  it.each<[DerivationName, string | null, string | null, RegExp]>([
    ["PREVIOUS_LEVEL", null, null, /"by": PREVIOUS_LEVEL takes a level and its growth; ask compare/],
    ["WHOLE", null, null, /"by": WHOLE takes a level and its share; ask compare/],
    ["SHARE_OF_SUM", "2010", null, /"base": SHARE_OF_SUM has no base/],
    ["MAXIMUM", "2010", null, /"base": MAXIMUM has no base/],
    ["SUM", null, "2010", /"at": SUM is of all values/],
    ["GROWTH", "the war", null, /"base": "the war" is no period/],
    ["GROWTH", null, "2010-Q5", /"at": "2010-Q5" is no period/],
  ])("%s with base %s at %s is refused", (by, base, at, message) => {
    expect(() => checkTimes(by, base, at)).toThrow(message);
  });

  it("may have both where they have a meaning", () => {
    expect(() => checkTimes("COMPOUND_GROWTH", "2010", "2022-Q2")).not.toThrow();
  });
});
