import { describe, expect, it } from "vitest";

import type { Figure } from "../../src/statistics/figure.js";
import { seriesOf } from "../../src/statistics/series-of.js";
import { figures } from "./figures.js";

const periods = (given: readonly Partial<Figure>[]): (string | null)[][] =>
  seriesOf(figures(...given)).map((series) => series.figures.map(({ period }) => period));

describe("figures of one indicator", () => {
  it("are one series in the order of time, whatever the order of the text", () => {
    expect(periods([{ period: "2022" }, { period: "2013" }, { period: "2013/2022" }, { period: "2022-Q2" }])).toEqual([["2013", "2022-Q2", "2013/2022", "2022"]]);
  });

  it("stand by the end of their period: what is counted until a day at that day, what has run since a day at that day, undated ones last", () => {
    expect(periods([{ period: null }, { period: "since 2016" }, { period: "until 2015" }, { period: "2014" }])).toEqual([["2014", "until 2015", "since 2016", null]]);
  });

  it("of one period keep the order of the text", () => {
    const [series] = seriesOf(figures({ period: "2021", value: "7" }, { period: "2021", value: "6" }));
    expect(series?.figures.map(({ value }) => value)).toEqual(["7", "6"]);
  });

  it.each<[string, Partial<Figure>]>([
    ["thing", { about: ["zone/west"] }],
    ["unit", { unit: "yuan" }],
    ["reporter", { reportedBy: "institution/office" }],
    ["nature", { nature: "FORECAST" }],
    ["table", { table: "table/1" }],
  ])("of another %s are a series of their own", (_what, other) => {
    expect(periods([{ period: "2013" }, { period: "2014", ...other }, { period: "2015" }])).toEqual([["2013", "2015"], ["2014"]]);
  });

  it("of two series of one table stay apart", () => {
    expect(periods([{ table: "table/1", series: "old" }, { table: "table/1", series: "new" }])).toHaveLength(2);
  });

  it("of the same things named in another order are one series", () => {
    expect(periods([{ about: ["zone/east", "zone/west"] }, { about: ["zone/west", "zone/east"] }])).toHaveLength(1);
  });
});

describe("a series", () => {
  it("has the scale in which all its figures are printed, and none where they differ", () => {
    const scaleOf = (...scales: readonly string[]) => seriesOf(figures(...scales.map((scale) => ({ scale }))))[0]?.scale;
    expect([scaleOf("billion", "billion"), scaleOf("billion", "trillion"), scaleOf()]).toEqual(["billion", null, undefined]);
  });

  it("says whether readings stand beside values, takes them only when asked to, and leaves the figures as labelled", () => {
    const doubtful = { value: "22000", readingValue: "22000000000", readingUnit: "US dollars", readingWhy: "The heading", readingConflict: "conflict/heading" };
    const shown = (asRead: boolean) => {
      const [series] = seriesOf(figures({ value: "21000" }, doubtful), { asRead });
      return [series?.hasReading, series?.usesReading, series?.points.map(({ value }) => value), series?.figures.map(({ value }) => value)];
    };
    expect(shown(false)).toEqual([true, false, ["21000", "22000"], ["21000", "22000"]]);
    expect(shown(true)).toEqual([true, true, ["21000", "22000000000"], ["21000", "22000"]]);
    expect(seriesOf(figures({}), { asRead: true })[0]).toMatchObject({ hasReading: false, usesReading: false });
  });

  it("puts reporters and tables into one when joined, and names those that all share", () => {
    const given = figures({ period: "2020", table: "table/1", reportedBy: "institution/office" }, { period: "2021", reportedBy: "institution/office" }, { period: "2022" });
    const told = (some: readonly Figure[]) => seriesOf(some, { joined: true }).map(({ points, reportedById, tableId }) => [points.length, reportedById, tableId]);
    expect([told(given), told(given.slice(0, 2))]).toEqual([[[3, null, null]], [[2, "institution/office", null]]]);
  });

  it("never joins things, units, natures or, as read, units of readings", () => {
    const apart = [{}, { about: ["zone/west"] }, { unit: "yuan" }, { nature: "TARGET" }, { readingValue: "2", readingUnit: "tons" }];
    expect([false, true].map((asRead) => seriesOf(figures(...apart), { joined: true, asRead }).length)).toEqual([4, 5]);
  });

  it("is none where there are no figures", () => {
    expect(seriesOf([])).toEqual([]);
  });
});
