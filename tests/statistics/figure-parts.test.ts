import { describe, expect, it } from "vitest";

import { comparisonOf } from "../../src/statistics/comparison-of.js";
import type { Figure } from "../../src/statistics/figure.js";
import { readingOf } from "../../src/statistics/reading-of.js";
import { figures } from "./figures.js";

const figure = (given: Partial<Figure>): Figure => figures(given)[0] ?? expect.fail();

describe("the comparison of a figure", () => {
  it("is none where the figure is a level", () => {
    expect(comparisonOf(figure({}))).toBeNull();
  });

  it("tells the base period of a growth rate, and names no other thing where there is none", () => {
    const growth = comparisonOf(figure({ comparisonKind: "GROWTH", comparisonPeriod: "2020" }));
    expect(growth).toMatchObject({ kind: "GROWTH", period: { text: "2020", earliest: "2020-01-01", latest: "2020-12-31" }, indicatorId: null, aboutIds: [] });
  });

  it("tells what a share is a share of", () => {
    const share = comparisonOf(figure({ comparisonKind: "SHARE", comparisonIndicator: "indicator/ships", comparisonAbout: ["place/coast"] }));
    expect(share).toMatchObject({ kind: "SHARE", period: null, indicatorId: "indicator/ships", aboutIds: ["place/coast"] });
  });
});

describe("the reading of a figure", () => {
  it("is none where nothing makes it doubtful", () => {
    expect(readingOf(figure({}))).toBeNull();
  });

  it("gives value, unit, why, and the conflict that makes it doubtful", () => {
    const reading = readingOf(figure({ readingValue: "22", readingUnit: "US dollars", readingScale: "billion", readingWhy: "The heading", readingConflict: "conflict/heading" }));
    expect(reading).toMatchObject({ value: "22", unit: "US dollars", scale: "billion", why: "The heading", conflictId: "conflict/heading" });
  });
});
