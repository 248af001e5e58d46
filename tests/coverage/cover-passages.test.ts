import { describe, expect, it } from "vitest";

import { coverPassages } from "../../src/coverage/cover-passages.js";
import { smallDataset } from "./small-dataset.js";

const passage = (id: string, text: string, kind = "paragraph") => ({ id, kind, text });

const uncovered = (...given: Parameters<typeof coverPassages>): readonly string[] =>
  coverPassages(...given).flatMap(({ id, occurrences }) => occurrences.filter(({ state }) => state === "uncovered").map(({ text }) => `${id} ${text}`));

describe("coverPassages", () => {
  it("covers by what cites that very passage", () => {
    const dataset = smallDataset(["1", "2"], { entities: [{ id: "place/arles", name: "Arles", aliases: ["Old “Arles”"], at: ["1"] }] });
    expect(uncovered(dataset, [passage("1", "we saw *Arles*, the old \"Arles\""), passage("2", "we left Arles")])).toEqual(["2 Arles"]);
  });

  it("leaves out in that very passage only", () => {
    const dataset = smallDataset(["1", "2"], { omissions: [{ at: "2", text: "Table", reason: "GENERIC_WORD" }] });
    expect(uncovered(dataset, [passage("1", "the Table"), passage("2", "the Table")])).toEqual(["1 Table"]);
  });

  it("compares the cells of a table, also where the data puts one and none is printed", () => {
    const series = [{ id: "white", name: "White", indicator: "indicator/white", unit: "loaves" }];
    const rows = [{ period: "2001", cells: ["7"] }];
    const table = { number: "1", name: "Bread", unitLabel: "loaves", periodsRun: "DOWN", about: [], series, rows } as const;
    const dataset = smallDataset(["1", "2"], {
      tables: [
        { ...table, id: "table/1", cellsAt: "1", at: ["1"] },
        { ...table, id: "table/2", cellsAt: "2", at: ["2"] },
      ],
    });
    const found = coverPassages(dataset, [passage("1", "White\n2001\t7", "table"), passage("2", "we bake")]);
    expect(found.map(({ notPrinted }) => notPrinted.length)).toEqual([0, 3]);
    expect(uncovered(dataset, [passage("1", "White\n2001\t8", "table")])).toEqual(["1 8"]);
  });

  it("needs a table of the data for what is printed as one", () => {
    expect(uncovered(smallDataset(["1"]), [passage("1", "White\n2001\t7", "table")])).toEqual(["1 White", "1 2001", "1 7"]);
  });
});
