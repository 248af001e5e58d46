import { describe, expect, it } from "vitest";

import { convertFigures } from "../../src/record/convert-figures.js";
import { converted, documentRow, page } from "./few-rows.js";

const figures = (row: Parameters<typeof documentRow>[0]) => converted(convertFigures, { documents: [documentRow(row)] }).book.figures;
const batch4 = { key: "batch-4", number_en: "Guofa [2018] No. 12", kind: "replication notice", batch: 4 } as const;

describe("the figures of a list", () => {
  it("are about the list: how it is split, and how much is from a zone", () => {
    const made = figures({ ...batch4, measures_total: 30, measures_nationwide: 27, zones_contributing: 11, items_by_zone: { zhejiang: 6 } });
    expect(made.map(({ id, about, value, unit }) => [id, about, value, unit])).toEqual([
      ["figure/record-batch-4-measures-nationwide", ["batch/national-4"], "27", "measures"],
      ["figure/record-batch-4-zones-contributing", ["batch/national-4"], "11", "zones"],
      ["figure/record-batch-4-from-zhejiang", ["batch/national-4", "zone/zhejiang"], "6", "measures"],
    ]);
    expect(made.every(({ at }) => at.length > 0)).toBe(true);
  });

  it("are about the document where it puts out no list", () => {
    expect(figures({ key: "guofa-2017-45", items_total: 116, items_note: "116 approval items of the original Pudong pilot" })).toMatchObject([
      { about: ["document/guofa-2017-45"], value: "116", printed: "116", statement: "The 116 items of approval are those of the original trial, in Pudong." },
    ]);
  });
});

describe("a tally", () => {
  it("counts what there was until its day, as its issuer reports", () => {
    expect(figures({ key: "tally-2025", kind: "tally", value: 485, as_of: "2025-09-25", issuer: "Ministry of Commerce" })).toEqual([
      {
        id: "figure/record-tally-2025-results",
        indicator: "indicator/number-of-institutional-innovation-results",
        about: ["zone-group/pilot-zones"],
        period: "until 2025-09-25",
        value: "485",
        unit: "institutional innovation results",
        reportedBy: "institution/ministry-of-commerce",
        printed: "485",
        at: [page.locator],
      },
    ]);
  });

  it("says what it counts where its title does", () => {
    expect(figures({ key: "tally-six-batches", kind: "tally", value: 143 })[0]?.statement).toMatch(/six batches/);
    expect(figures({ key: "tally-2023", kind: "tally", value: 302 })[0]?.statement).toMatch(/^What is counted comes from reform-pilot experience, in seven batches,/);
  });

  it("has the number of its row, and the others as printed", () => {
    expect(figures({ key: "tally-2021", kind: "tally", value: 279 }).map(({ value, printed, bound }) => [value, printed, bound])).toEqual([
      ["279", "279", undefined],
      ["1400", "1,400", "ABOUT"],
    ]);
  });
});
