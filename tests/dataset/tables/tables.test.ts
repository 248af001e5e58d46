import { describe, expect, it } from "vitest";

import type { TableRecord } from "../../../src/dataset/records/table-record.js";
import { tableChecks } from "../../../src/dataset/tables/table-checks.js";
import { tableFigures } from "../../../src/dataset/tables/table-figures.js";

const table: TableRecord = {
  id: "table/3",
  number: "3",
  name: "Boats",
  unitLabel: "Thousand boats, %",
  periodsRun: "DOWN",
  about: ["place/coast"],
  reportedBy: "institution/office",
  series: [
    { id: "old", name: "Old", indicator: "indicator/boats", unit: "boats", scale: "thousand" },
    { id: "all", name: "All", indicator: "indicator/boats", unit: "boats", scale: "thousand", check: { kind: "SUM", of: ["old"] } },
    { id: "growth", name: "Growth", indicator: "indicator/boats-growth", unit: "percent", comparison: { kind: "GROWTH" }, check: { kind: "GROWTH", of: ["all"] } },
  ],
  rows: [
    { period: "2013", cells: ["1,020", "1,020"] },
    { period: "2014", cells: ["1,122", "1,122", "10.0"] },
  ],
  cellsAt: "T3.data",
  at: ["T3", "T3.data"],
  position: { file: "data/mini/tables.yaml", line: 1, column: 1 },
};

describe("a table", () => {
  it("has a figure for each printed cell, none for a blank one", () => {
    expect(tableFigures(table).map(({ id, value, printed }) => [id, value, printed])).toEqual([
      ["figure/t3-2013-old", "1020", "1,020"],
      ["figure/t3-2013-all", "1020", "1,020"],
      ["figure/t3-2014-old", "1122", "1,122"],
      ["figure/t3-2014-all", "1122", "1,122"],
      ["figure/t3-2014-growth", "10.0", "10.0"],
    ]);
  });

  it("puts growth against the year before, and every cell in its row and column", () => {
    const growth = tableFigures(table).at(-1);
    expect(growth).toMatchObject({ comparison: { kind: "GROWTH", period: "2013" }, row: "2014", column: "Growth", at: ["T3.data"], table: "table/3" });
    expect(tableFigures({ ...table, periodsRun: "ACROSS" }).at(-1)).toMatchObject({ row: "Growth", column: "2014" });
  });

  it("recomputes the series that ask for it from the cells of their row, growth also from the row before", () => {
    expect(tableChecks(table).map(({ id, kind, inputs }) => [id, kind, inputs])).toEqual([
      ["check/t3-2013-all", "SUM", ["figure/t3-2013-old"]],
      ["check/t3-2014-all", "SUM", ["figure/t3-2014-old"]],
      ["check/t3-2014-growth", "GROWTH", ["figure/t3-2014-all", "figure/t3-2013-all"]],
    ]);
  });

  it("says why a first year has no growth to recompute", () => {
    const first = { ...table, rows: [{ period: "2014", cells: ["1", "1", "10.0"] }] };
    expect(tableChecks(first).at(-1)).toMatchObject({ inputs: [], why: "The table has no earlier period to compare with." });
  });
});
