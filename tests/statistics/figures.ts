import type { Figure } from "../../src/statistics/figure.js";

const plain: Figure = {
  id: "figure/boats",
  kind: "Figure",
  view: { graph: "mini@1", edition: "mini", validOn: null, undated: "INCLUDE" as const, knownAt: null },
  indicator: "indicator/boats",
  about: ["zone/east"],
  period: null,
  value: "1",
  valueHigh: null,
  unit: "boats",
  currency: null,
  scale: null,
  bound: "EXACT",
  nature: "ACTUAL",
  printed: "one boat",
  sentence: "Boats, East: one boat",
  statement: null,
  row: null,
  column: null,
  reportedBy: null,
  comparisonKind: null,
  comparisonIndicator: null,
  comparisonAbout: null,
  comparisonPeriod: null,
  comparisonStatement: null,
  readingValue: null,
  readingUnit: null,
  readingScale: null,
  readingWhy: null,
  readingConflict: null,
  table: null,
  series: null,
  citations: ["passage/1.1"],
  position: "00000",
};

/** Boats of East, one figure for each of these, in their order; what is not given is as plain as can be. */
export const figures = (...given: readonly Partial<Figure>[]): Figure[] =>
  given.map((what, index) => ({ ...plain, id: `figure/boats-${index}`, position: String(index).padStart(5, "0"), ...what }));
