import { describe, expect, it } from "vitest";

import { coverTable } from "../../src/coverage/cover-table.js";
import type { TableRecord } from "../../src/dataset/records/table-record.js";
import { smallDataset } from "./small-dataset.js";

const series = [
  { id: "white", name: "White", indicator: "indicator/white", unit: "loaves" },
  { id: "rye", name: "Rye", indicator: "indicator/rye", unit: "loaves" },
];
const rows = [
  { period: "2001", cells: ["1,100", "-2.5"] },
  { period: "2002", cells: ["1,200"] },
];

const table = (periodsRun: TableRecord["periodsRun"]): TableRecord[] =>
  smallDataset([], { tables: [{ id: "table/1", number: "1", name: "Bread", unitLabel: "loaves", periodsRun, about: ["place/arles"], series, rows, cellsAt: "1", at: ["1"] }] }).tables.slice();

const grid = (...lines: readonly (readonly string[])[]): string => lines.map((line) => line.join("\t")).join("\n");

const uncovered = ({ occurrences }: ReturnType<typeof coverTable>): readonly string[] =>
  occurrences.filter(({ state }) => state === "uncovered").map(({ before, text }) => before + text);

describe("coverTable", () => {
  it.each([
    ["periods down", "DOWN", grid(["White", "Rye"], ["2001", "1,100", "−2.5"], ["2002", "1,200", ""])],
    ["periods down and a corner", "DOWN", grid(["Year", "White", "Rye"], ["2001", "1,100", "-2.5"], ["2002", "1,200"])],
    ["periods across", "ACROSS", grid(["2001", "2002"], ["1,100", "1,200"], ["-2.5", ""])],
    ["periods across and labels", "ACROSS", grid(["Year", "2001", "2002"], ["White", "1,100", "1,200"], ["Rye", "-2.5"])],
  ] as const)("covers every cell of a table with %s", (_, periodsRun, text) => {
    const result = coverTable(text, table(periodsRun), []);
    expect({ uncovered: uncovered(result), notPrinted: result.notPrinted }).toEqual({ uncovered: [], notPrinted: [] });
    expect(result.occurrences.length).toBeGreaterThan(4);
  });

  it("tells of cells that differ, on both sides and by their place", () => {
    const result = coverTable(grid(["White", "Rye"], ["2001", "-2.5", "1,100"], ["2003", "1,200", "7"]), table("DOWN"), []);
    expect(uncovered(result)).toEqual(["row 2, column 2: -2.5", "row 2, column 3: 1,100", "row 3, column 1: 2003", "row 3, column 3: 7"]);
    expect(result.notPrinted).toEqual(["table/1, row 2, column 2: 1,100", "table/1, row 2, column 3: -2.5", "table/1, row 3, column 1: 2002"]);
  });

  it("covers nothing where the data has no table", () => {
    expect(uncovered(coverTable(grid(["White", ""], ["1"]), [], []))).toEqual(["White", "1"]);
  });

  it("leaves out a cell that nothing covers", () => {
    const { omissions } = smallDataset([], { omissions: [{ at: "1", text: "Kind of flour", reason: "TYPOGRAPHY" }, { at: "1", text: "White", reason: "TYPOGRAPHY" }] });
    const result = coverTable(grid(["Kind of flour", "White", "Rye"], ["2001", "1,100", "-2.5"], ["2002", "1,200"]), table("DOWN"), omissions);
    expect(result.occurrences[0]).toMatchObject({ state: "omitted", reason: "TYPOGRAPHY" });
    expect(result.unusedOmissions).toEqual([{ text: "White", times: 1, unused: 1 }]);
  });
});
