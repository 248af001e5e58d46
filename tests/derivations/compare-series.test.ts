import { describe, expect, it } from "vitest";

import { compareSeries } from "../../src/derivations/compare-series.js";
import type { Figure } from "../../src/statistics/figure.js";
import type { Series } from "../../src/statistics/series.js";
import { seriesOf } from "../../src/statistics/series-of.js";
import { figures } from "../statistics/figures.js";

const series = (values: Readonly<Record<string, string>>, other: Partial<Figure> = {}): Series =>
  seriesOf(figures(...Object.entries(values).map(([period, value]) => ({ period, value, printed: value, ...other }))))[0] as Series;
const compared = (...given: readonly Series[]) => compareSeries(given.map((one) => ({ series: one, priceBasis: null })));
const crossings = (...given: readonly Series[]) => compared(...given).map(({ period, crosses }) => [period.text, crosses]);

describe("series side by side", () => {
  it("show every period of any of them in the order of time, and which have none", () => {
    const [east, west] = [series({ 2019: "1", 2021: "3" }), series({ 2021: "4", 2020: "2" }, { about: ["zone/west"] })];
    const rows = compared(east, west).map(({ period, points, missing }) => [period.text, points.map(({ value }) => value), missing.map(({ aboutIds }) => aboutIds[0])]);
    expect(rows).toEqual([["2019", ["1"], ["zone/west"]], ["2020", ["2"], ["zone/east"]], ["2021", ["3", "4"], []]]);
  });

  it("leave undated values out", () => {
    expect(compared(seriesOf(figures({ value: "1" }))[0] as Series)).toEqual([]);
  });

  it("say where the first passes the second: over gaps and ties too, only once, and never where nothing tells", () => {
    const first = series({ 2015: "1", 2016: "5", 2017: "5", 2018: "3", 2020: "2", 2021: "9" });
    const second = series({ 2015: "2", 2016: "5", 2017: "4", 2019: "4", 2020: "3", 2021: "8" });
    expect(crossings(first, second)).toEqual([["2015", null], ["2016", false], ["2017", true], ["2018", null], ["2019", null], ["2020", true], ["2021", true]]);
    expect(crossings(series({ 2015: "1", 2016: "9" }), series({ 2015: "2", 2016: "2" }, { unit: "yuan" })).map(([, crosses]) => crosses)).toEqual([null, null]);
  });
});
