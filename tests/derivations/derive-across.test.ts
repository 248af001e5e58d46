import { describe, expect, it } from "vitest";

import { deriveAcross } from "../../src/derivations/derive-across.js";
import type { Slot } from "../../src/derivations/slot.js";
import type { DerivationName } from "../../src/graph/vocabulary/derivation.js";
import type { Figure } from "../../src/statistics/figure.js";
import { terms } from "./terms.js";

const values = (by: DerivationName, ...given: readonly Partial<Figure>[]) => deriveAcross(by, terms(...given), null).map(({ value }) => value);
const whys = (by: DerivationName, ...given: readonly Partial<Figure>[]) => deriveAcross(by, terms(...given), null).map(({ why }) => why);

const later = { value: "7.5", unit: "tons", period: "2022" };
const earlier = { value: "6", unit: "tons", period: "2020" };

describe("numbers beside each other", () => {
  it.each<[DerivationName, string, string, string]>([
    ["SUM", "13.5", "tons", "7.5 + 6"],
    ["AVERAGE", "6.75", "tons", "(7.5 + 6) / 2"],
    ["DIFFERENCE", "1.5", "tons", "7.5 - 6"],
    ["RATIO", "1.25", "times", "7.5 / 6"],
    ["SHARE", "125", "percent", "7.5 / 6 × 100"],
    ["INDEX", "125", "index", "7.5 / 6 × 100"],
    ["GROWTH", "25", "percent", "(7.5 / 6 - 1) × 100"],
    ["COMPOUND_GROWTH", "11.803399", "percent a year", "((7.5 / 6)^(1/2) - 1) × 100"],
  ])("%s of 7.5 and 6 is %s %s", (by, value, unit, formula) => {
    expect(deriveAcross(by, terms(later, earlier), null)).toMatchObject([{ value, unit, formula, why: null, inputs: [{ period: "2022" }, { period: "2020" }] }]);
  });

  it("are exact to the last digit, where doubles are not", () => {
    expect(values("SUM", { value: "0.1" }, { value: "0.2" }, { value: "90071992547409931" })).toEqual(["90071992547409931.3"]);
    expect(values("DIFFERENCE", { value: "1.0000001" }, { value: "1" })).toEqual(["0.0000001"]);
  });

  it("set the first against each of the others, and are summed only as a whole", () => {
    expect([values("SHARE", { value: "1" }, { value: "4" }, { value: "3" }), values("SUM", { value: "1" }, { value: "4" }, { value: "3" })]).toEqual([["25", "33.333333"], ["8"]]);
  });

  it("tell within which numbers the rounding of what is printed leaves the result", () => {
    expect(deriveAcross("SHARE", terms({ value: "3", unit: "tons" }, { value: "6", unit: "tons" }), null)).toMatchObject([{ low: "38.461538", value: "50", high: "63.636364" }]);
  });

  it("are approximate where a source says about or over, and then nothing is said of how far", () => {
    expect(deriveAcross("RATIO", terms({ value: "3", bound: "OVER" }, { value: "2" }), null)).toMatchObject([{ value: "1.5", isApproximate: true, low: null, high: null }]);
  });

  it("in percent differ by percentage points", () => {
    expect(deriveAcross("DIFFERENCE", terms({ value: "5.7", unit: "percent" }, { value: "-1.2", unit: "percent" }), null)).toMatchObject([{ value: "6.9", unit: "percentage points", formula: "5.7 - (-1.2)" }]);
  });

  it("come by size, the largest first, those that tie in one place", () => {
    const given = [{ value: "9" }, { value: "14" }, { value: "14" }, { value: "1" }];
    const places = deriveAcross("RANK", terms(...given), null).map(({ value, inputs }) => [value, inputs[0]?.value]);
    expect(places).toEqual([["1", "14"], ["1", "14"], ["3", "9"], ["4", "1"]]);
    expect([values("MAXIMUM", ...given), values("MINIMUM", ...given), values("MINIMUM", { value: "2" }, { value: "2" })]).toEqual([["14", "14"], ["1"], ["2", "2"]]);
  });

  it("that are missing leave only a reason, except by size", () => {
    const slots: readonly Slot[] = [...terms({ value: "3" }, { value: "4" }), "series[2] has no value of 2020."];
    expect(deriveAcross("DIFFERENCE", slots, null).map(({ value, why }) => value ?? why)).toEqual(["-1", "series[2] has no value of 2020."]);
    expect(deriveAcross("SUM", slots, null)).toMatchObject([{ value: null, why: "series[2] has no value of 2020.", inputs: [] }]);
    expect(deriveAcross("MAXIMUM", slots, null)).toMatchObject([{ value: "4" }]);
  });
});

describe("a ratio", () => {
  it("is a multiple where both are of one unit, else so much for each", () => {
    expect(deriveAcross("RATIO", terms({ value: "30" }, { value: "12" }), null)).toMatchObject([{ value: "2.5", unit: "times" }]);
    expect(deriveAcross("RATIO", terms({ value: "30", unit: "yuan", currency: "CNY" }, { value: "12", unit: "zones" }), null)).toMatchObject([{ value: "2.5", unit: "yuan / zones", formula: "30 / 12" }]);
  });
});

describe("shares of a sum", () => {
  const three = terms({ value: "3", unit: "tons", period: "2020" }, { value: "5", unit: "tons", period: "2021" }, { value: "8", unit: "tons", period: "2022" });

  it("are one of each number, its own first among the inputs and of its own time", () => {
    const told = deriveAcross("SHARE_OF_SUM", three, null).map(({ value, unit, formula, period, inputs }) => [value, unit, formula, period?.text, inputs.map((figure) => figure.value).join()]);
    expect(told).toEqual([
      ["18.75", "percent", "3 / (3 + 5 + 8) × 100", "2020", "3,5,8"],
      ["31.25", "percent", "5 / (5 + 3 + 8) × 100", "2021", "5,3,8"],
      ["50", "percent", "8 / (8 + 3 + 5) × 100", "2022", "8,3,5"],
    ]);
  });

  it("lie between the least of each among the most of the others, and the most among the least", () => {
    expect(deriveAcross("SHARE_OF_SUM", three, null)[0]).toMatchObject({ low: "15.151515", high: "22.580645" });
    expect(deriveAcross("SHARE_OF_SUM", terms({ value: "7.5", unit: "tons" }), null)).toMatchObject([{ value: "100", low: "100", high: "100" }]);
  });

  it("are none where one is missing, negative, or all may come to nothing", () => {
    expect(deriveAcross("SHARE_OF_SUM", [...three, "series[3] has no value of 2020."], null)).toMatchObject([{ value: null, why: "series[3] has no value of 2020." }]);
    expect(whys("SHARE_OF_SUM", { value: "3" }, { value: "-1" })).toEqual(["figure/boats-1 is negative, no part of a sum."]);
    expect(whys("SHARE_OF_SUM", { value: "0" }, { value: "0" })).toEqual(["The sum may be zero."]);
    expect(values("SHARE_OF_SUM", { value: "0" }, { value: "4" })).toEqual(["0", "100"]);
  });
});

describe("a whole", () => {
  const level = { indicator: "indicator/boats", value: "7500000", scale: "thousand", unit: "tons", period: "2022", printed: "7,500" };
  const share = { indicator: "indicator/share-of-national-boats", value: "17.8", unit: "percent", period: "2022", comparisonKind: "SHARE", comparisonIndicator: "indicator/boats", comparisonAbout: ["place/china"], comparisonPeriod: "2022" };

  it("is what a level is the printed share of, in the unit of the level", () => {
    const told = { value: "42134831.460674", low: "42014005.602241", high: "42256338.028169", unit: "tons", period: { text: "2022" }, formula: "7500000 / (17.8 / 100)" };
    expect(deriveAcross("WHOLE", terms(level, share), null)).toMatchObject([told]);
  });

  it("is known by the indicator of the part too", () => {
    expect(values("WHOLE", level, { ...share, indicator: "indicator/share-of-boats", comparisonIndicator: "indicator/ships", comparisonAbout: ["zone/east"] })).toEqual(["42134831.460674"]);
  });

  const unknown = "The second is not known as the share of the first at that time.";
  it.each([
    ["no share", { comparisonKind: "GROWTH" }, "The second is no share in percent."],
    ["another year", { period: "2021" }, unknown],
    ["another thing", { about: ["zone/west"] }, unknown],
    ["another indicator", { comparisonIndicator: "indicator/ships" }, unknown],
    ["the whole in place of the part", { comparisonAbout: ["zone/east"] }, unknown],
    ["an unnamed whole", { comparisonAbout: null }, unknown],
    ["nothing", { value: "0" }, "The second is zero or negative."],
    ["a forecast", { nature: "FORECAST" }, "ACTUAL and FORECAST are not computed together."],
  ])("is none for %s", (_what, other, why) => {
    expect(whys("WHOLE", level, { ...share, ...other })).toEqual([why]);
  });
});

describe("a level before its growth", () => {
  const level = { indicator: "indicator/boats", value: "1440000", scale: "thousand", unit: "tons", period: "2019", printed: "1,440" };
  const growth = { indicator: "indicator/boats-growth", value: "14", unit: "percent", period: "2019", comparisonKind: "GROWTH", comparisonPeriod: "2018" };

  it("is of the base of the growth", () => {
    expect(deriveAcross("PREVIOUS_LEVEL", terms(level, growth), null)).toMatchObject([{ value: "1263157.894737", unit: "tons", period: { text: "2018" }, formula: "1440000 / (1 + 14 / 100)" }]);
  });

  it.each([
    ["no growth", { comparisonKind: "SHARE" }],
    ["another year", { period: "2020" }],
    ["another thing", { about: ["zone/west"] }],
    ["another indicator", { indicator: "indicator/ships-growth" }],
    ["a fall by all", { value: "-100" }],
    ["a forecast", { nature: "FORECAST" }],
  ])("is none for %s", (_what, other) => {
    expect(deriveAcross("PREVIOUS_LEVEL", terms(level, { ...growth, ...other }), null)).toMatchObject([{ value: null, why: expect.stringMatching(/\.$/) }]);
  });
});

describe("numbers that do not go together", () => {
  it.each<[string, DerivationName, Partial<Figure>, Partial<Figure>, string]>([
    ["units", "SUM", { unit: "yuan" }, { unit: "US dollars" }, "The units differ: yuan and US dollars."],
    ["currencies", "RATIO", { unit: "yuan", currency: "CNY" }, { unit: "US dollars", currency: "USD" }, "The units differ: yuan and US dollars."],
    ["a rate", "RATIO", { unit: "yuan" }, { unit: "percent" }, "The units differ: yuan and percent."],
    ["natures", "DIFFERENCE", { nature: "FORECAST" }, { nature: "ACTUAL" }, "FORECAST and ACTUAL are not computed together."],
    ["a range", "RATIO", { bound: "BETWEEN", printed: "2-3 days" }, {}, "2-3 days is a range, no one number."],
    ["growth of rates", "GROWTH", { unit: "percent" }, { unit: "percent" }, "Values in percent give no GROWTH; DIFFERENCE tells how they differ."],
    ["a sum of rates", "SUM", { unit: "percent" }, { unit: "percent" }, "Values in percent give no SUM; DIFFERENCE tells how they differ."],
    ["one thing twice", "SUM", { period: "2021" }, { period: "2021" }, "figure/boats-1 is of the same thing and time as another; adding both would count it twice."],
    ["one figure twice", "SUM", { id: "figure/same" }, { id: "figure/same" }, "figure/same is of the same thing and time as another; adding both would count it twice."],
    ["places among others", "RATIO", { unit: "rank" }, { unit: "rank" }, "Values in rank give no RATIO; DIFFERENCE tells how they differ."],
    ["a base of zero", "GROWTH", { value: "3" }, { value: "0" }, "The second is zero or negative."],
    ["a negative base", "INDEX", { value: "3" }, { value: "-2" }, "The second is zero or negative."],
    ["nothing to divide by", "RATIO", { value: "3" }, { value: "0" }, "The second is zero."],
    ["a year and a quarter", "GROWTH", { period: "2022" }, { period: "2021-Q4" }, "2022 and 2021-Q4 are not of one length."],
    ["growth of the earlier", "GROWTH", { period: "2021" }, { period: "2022" }, "The second, of 2022, is later than the first, of 2021; of a growth the later figure comes first."],
    ["shares of unlike units", "SHARE_OF_SUM", { unit: "yuan" }, { unit: "US dollars" }, "The units differ: yuan and US dollars."],
    ["shares of rates", "SHARE_OF_SUM", { unit: "percent" }, { unit: "percent" }, "Values in percent give no SHARE_OF_SUM; DIFFERENCE tells how they differ."],
    ["shares of one thing twice", "SHARE_OF_SUM", { period: "2021" }, { period: "2021" }, "figure/boats-1 is of the same thing and time as another; adding both would count it twice."],
    ["no years between", "COMPOUND_GROWTH", { period: "2021" }, { period: "2021" }, "The second has to be whole years before the first."],
    ["a loss that grows", "COMPOUND_GROWTH", { period: "2021", value: "-3" }, { period: "2020" }, "The first is zero or negative."],
  ])("%s: a reason stands in place of a %s", (_what, by, first, second, why) => {
    expect(whys(by, first, second)).toEqual([why]);
  });

  it("may be in any order where none has to be the later: an index of a year before its base, a growth within one year", () => {
    expect(values("INDEX", { value: "1", period: "1995" }, { value: "2", period: "2000" })).toEqual(["50"]);
    expect(values("GROWTH", { value: "3", period: "2020" }, { value: "2", period: "2020" })).toEqual(["50"]);
    expect(values("GROWTH", { value: "3" }, { value: "2", period: "2020" })).toEqual(["50"]);
  });

  it("are of price bases that differ; where one is not known nothing is in the way", () => {
    const priced = (...bases: readonly (string | null)[]) => terms(...bases.map(() => ({}))).map((term, index) => ({ ...term, priceBasis: bases[index] ?? null }));
    expect(deriveAcross("RATIO", priced("current prices", "constant prices"), null)).toMatchObject([{ why: "The price bases differ: current prices and constant prices." }]);
    expect(deriveAcross("RATIO", priced("current prices", null), null)).toMatchObject([{ value: "1" }]);
  });
});
