import { describe, expect, it } from "vitest";

import { type Covers, coversOf } from "../../src/coverage/covers-of.js";
import type { DatasetRecord } from "../../src/dataset/records/dataset-record.js";
import { position, smallDataset } from "./small-dataset.js";

type Lists = NonNullable<Parameters<typeof smallDataset>[1]>;

const entities: NonNullable<Lists["entities"]> = [
  { id: "place/arles", name: "Arles", aliases: ["Arelate"], at: ["1"] },
  { id: "person/ana", name: "Ana", at: ["1"] },
  { id: "person/bo", name: "Bo", at: ["1"] },
  { id: "measure/oven", name: "Oven", at: ["1"] },
  { id: "agreement/pact", name: "Pact", at: ["1"] },
  { id: "indicator/loaves", name: "Loaves", at: ["1"] },
  { id: "work/bread", name: "On bread", at: ["1"] },
];

/** What the statements cover in passage 2, which no entity cites by itself. */
function coverIn2(lists: Lists): Covers | undefined {
  const dataset: DatasetRecord = smallDataset(["1", "2"], { entities, ...lists });
  return coversOf(dataset).get("2");
}

const figure = { id: "figure/a", indicator: "indicator/loaves", about: ["place/arles"], value: "2", unit: "loaves", at: ["2"] };
const sides = [{ value: "two", at: "1" }];
const table = { id: "table/1", number: "1", name: "Bread, sold", unitLabel: "loaves, %", periodsRun: "DOWN", about: ["place/arles"], rows: [], cellsAt: "1", at: ["2"] } as const;

describe("coversOf", () => {
  it("covers by names and aliases only where a statement cites", () => {
    const covers = coversOf(smallDataset(["1", "2"], { entities }));
    expect(covers.get("1")?.everywhere).toContain("Arelate");
    expect(covers.get("2")).toMatchObject({ everywhere: new Set(), once: [] });
  });

  it.each<[string, Lists, readonly string[]]>([
    ["facts", { entities: [{ id: "person/cy", name: "Cy", at: ["1"], facts: [{ property: "email", value: "cy@example.org", at: ["2"], position }] }] }, ["Cy", "cy@example.org"]],
    ["relations", { relations: [{ from: "person/ana", type: "PART_OF", to: "place/arles", assertedBy: "person/bo", validFrom: "2001-05", at: ["2"] }] }, ["Ana", "Arles", "Arelate", "Bo", "2001", "May", "May 2001"]],
    ["steps", { steps: [{ id: "step/a", measure: "measure/oven", stage: "PILOTED", in: ["place/arles"], date: "2002", statement: "Lit", at: ["2"] }] }, ["Oven", "Arles", "Arelate", "2002"]],
    ["stages", { stages: [{ id: "stage/a", agreement: "agreement/pact", stage: "SIGNED", partner: "place/arles", date: "2003", statement: "Done", at: ["2"] }] }, ["Pact", "Arles", "Arelate", "2003"]],
    ["figures", { figures: [{ ...figure, period: "2004", reportedBy: "person/bo", comparison: { kind: "GROWTH", period: "2003" }, printed: "two loaves" }] }, ["Loaves", "Arles", "Arelate", "Bo", "2004", "2003", "two loaves"]],
    ["tables", { tables: [{ ...table, series: [{ id: "a", name: "A", indicator: "indicator/loaves", unit: "loaves" }] }] }, ["Arles", "Arelate", "Loaves", "Bread, sold", "loaves, %"]],
    ["sides of conflicts", { conflicts: [{ id: "conflict/a", kind: "VALUE", weight: "1", statement: "No", sides: [...sides, { value: "three loaves", at: "2", ref: "person/ana" }] }] }, ["Ana", "three loaves"]],
    ["references", { workCitations: [{ passage: "2", work: "work/bread", printed: "Ana, 2005" }] }, ["On bread", "Ana, 2005"]],
  ])("covers by what %s say", (_, lists, forms) => {
    expect([...(coverIn2({ ...lists, entities: [...entities, ...(lists.entities ?? [])] })?.everywhere ?? [])].sort()).toEqual([...forms].sort());
  });

  it("covers one occurrence for each figure that is a bare number or a single word", () => {
    const figures = ["20", "20", "29.5%", "doubled"].map((printed, index) => ({ ...figure, id: `figure/${index}`, printed }));
    expect(coverIn2({ figures })?.once).toEqual(["20", "20", "29.5%", "doubled"]);
  });

  it("covers no second occurrence by a side of a conflict that repeats a figure", () => {
    const conflicts = ["20", "21"].map((value) => ({ id: `conflict/${value}`, kind: "VALUE", weight: "1", statement: "No", sides: [...sides, { value, at: "2" }] }) as const);
    expect(coverIn2({ figures: [{ ...figure, printed: "20" }], conflicts })?.once).toEqual(["20", "21"]);
  });
});
