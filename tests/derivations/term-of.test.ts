import { describe, expect, it } from "vitest";

import { printedNumber } from "../../src/derivations/printed-number.js";
import { termOf } from "../../src/derivations/term-of.js";
import type { Figure } from "../../src/statistics/figure.js";
import { figures } from "../statistics/figures.js";

const one = (given: Partial<Figure>): Figure => figures(given)[0] as Figure;

describe("the printed number of a figure", () => {
  it.each([
    [{ printed: "7.50", value: "7.5" }, "7.50"],
    [{ printed: "1,232.68 billion yuan", value: "1232680000000", scale: "billion" }, "1232.68"],
    [{ printed: "a fall of 7.50% in 2020", value: "-7.5" }, "-7.50"],
    [{ printed: "one-third", value: "-33.3" }, "-33.3"],
    [{ printed: "76.60", value: "76600000000000", scale: "trillion" }, "76.60"],
  ])("%j is %s", (given, number) => {
    expect(printedNumber(one(given))).toBe(number);
  });
});

describe("a figure as a number", () => {
  const told = (given: Partial<Figure>, power = 0, usesReading = false): readonly string[] => {
    const { value, low, high } = termOf(one(given), { unit: "", power, usesReading, priceBasis: null });
    return [value, low, high].map((number) => number.toFixed());
  };

  it("may be half a last printed digit less or more", () => {
    expect(told({ value: "6800000000000", scale: "trillion", unit: "yuan", printed: "6.8 trillion yuan" })).toEqual(["6800000000000", "6750000000000", "6850000000000"]);
    expect(told({ value: "7.5", unit: "percent", printed: "7.50" })).toEqual(["7.5", "7.495", "7.505"]);
  });

  it("is just itself where things are counted", () => {
    expect(told({ value: "21", unit: "zones", printed: "21 zones" })).toEqual(["21", "21", "21"]);
  });

  it("is told in the scale asked for", () => {
    expect(told({ value: "6800000000000", scale: "trillion", unit: "yuan", printed: "6.8 trillion yuan" }, 9)).toEqual(["6800", "6750", "6850"]);
  });

  it("is the reading only where readings are used", () => {
    const doubtful = { value: "19835000000000", scale: "billion", unit: "US dollars", printed: "19,835", readingValue: "1983500000000", readingScale: "hundred million" };
    expect([told(doubtful)[0], told(doubtful, 0, true)]).toEqual(["19835000000000", ["1983500000000", "1983450000000", "1983550000000"]]);
  });
});
