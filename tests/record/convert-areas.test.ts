import { describe, expect, it } from "vitest";

import type { AreaRow } from "../../src/record/columns/area-columns.js";
import { convertAreas } from "../../src/record/convert-areas.js";
import { areaRow, converted, documentRow, page, zoneRow } from "./few-rows.js";

const other = { address: "http://www.sc.gov.cn/a.html", locator: "sc-gov-cn-a" } as const;
const id = "area/coast-harbour";

const area = (row: Partial<AreaRow>) => converted(convertAreas, { areas: [areaRow(row)] });

const derived = "zone total 119.86 less 76 and 14.12";

describe("an area", () => {
  it("has both names and its size, and is part of its zone", () => {
    const made = area({ area_source: other.address });
    expect(made.entity(id)).toEqual({ id, name: "Harbour Area", nameZh: "港口片区", at: [page.locator], facts: [{ property: "areaKm2", value: "20", at: [other.locator] }] });
    expect(made.related(id, "PART_OF")).toEqual(["zone/coast"]);
  });

  it("has no size where none was found", () => {
    expect(area({ area_km2: null }).entity(id)).not.toHaveProperty("facts");
  });

  it("says how its size was derived, or what is weak about it", () => {
    const rounded = "A secondary page gives it, rounded.";
    expect(area({ confidence: "derived", note: derived }).entity(id)?.facts).toMatchObject([{ confidence: "DERIVED", statement: "Derived: what 76 and 14.12 leave of the zone's 119.86." }]);
    expect(area({ confidence: "uncertain", area_note: "rounded figure of a secondary page" }).entity(id)?.facts).toMatchObject([
      { property: "areaKm2", confidence: "UNCERTAIN", statement: rounded },
      { property: "areaNote", value: rounded },
    ]);
  });

  it("has a derived size from the page of the zone's total, too", () => {
    const made = converted(convertAreas, { areas: [areaRow({ confidence: "derived", note: derived })], zones: [zoneRow({ sources: { area: other.address } })] });
    expect(made.entity(id)?.facts?.map(({ at }) => at)).toEqual([[page.locator, other.locator]]);
  });

  it.each(["derived", "uncertain"] as const)("is part of its zone for sure, however its %s size is", (confidence) => {
    const made = area({ confidence, focus: ["finance", "gateway port"] });
    expect(made.relation(id, "PART_OF")).not.toHaveProperty("confidence");
    expect(made.relation(id, "FOCUSES_ON")).not.toHaveProperty("confidence");
    expect(made.entity(id)?.facts?.find(({ property }) => property === "focus")).not.toHaveProperty("confidence");
  });

  it("that is the beginning of another says so", () => {
    expect(area({ name_en: "Cape Special Area (initial area)", added: "2019" }).entity("area/coast-cape-special-initial-area")?.summary).toBe("Initial part of the Cape Special Area. It was added in 2019.");
  });

  it("tells what else the row has, and cites it", () => {
    expect(area({ added: "2020 expansion", note: "lies in both Beijing and Hebei; first area across provincial borders", note_source: other.address }).entity(id)).toMatchObject({
      summary: "It was added by the expansion of 2020. The first area to cross the border of a province: it is partly in Beijing and partly in Hebei.",
      at: [page.locator, other.locator],
    });
  });

  it.each([
    ["2020 expansion", "2020", "It was added by the expansion of 2020."],
    ["2019", "2019", "It was added in 2019."],
    ["with a later plan", undefined, "Added: with a later plan."],
  ])("that was added (%s) is part of its zone from %s on", (added, validFrom, statement) => {
    expect(area({ added }).relation(id, "PART_OF")).toEqual({ from: id, type: "PART_OF", to: "zone/coast", ...(validFrom === undefined ? {} : { validFrom }), statement, at: [page.locator] });
  });

  it("that was not added later is part of its zone without a day", () => {
    expect(area({}).relation(id, "PART_OF")).not.toHaveProperty("validFrom");
  });

  it("lies in both provinces where its note says so, by the page of the note, and in none where it does not", () => {
    const zones = [zoneRow({ id: "beijing", province: "Beijing" }), zoneRow({ id: "hebei", province: "Hebei" })];
    const lying = (row: Partial<AreaRow>) => converted(convertAreas, { areas: [areaRow(row)], zones }).book.relations.filter(({ type }) => type === "LOCATED_IN");
    expect(lying({ note: "lies in both Beijing and Hebei; first area across provincial borders", note_source: other.address })).toEqual([
      { from: id, type: "LOCATED_IN", to: "place/beijing", at: [other.locator] },
      { from: id, type: "LOCATED_IN", to: "place/hebei", at: [other.locator] },
    ]);
    expect(lying({ note: derived })).toEqual([]);
  });

  it("focuses on industries, and has its other aims as text", () => {
    const made = area({ focus: ["finance", "gateway port", "research", "research and design"], focus_source: other.address });
    expect(made.related(id, "FOCUSES_ON")).toEqual(["industry/financial-services"]);
    expect(made.values(id, "focus")).toEqual(["gateway port", "research", "research and design"]);
    expect(made.relation(id, "FOCUSES_ON")?.at).toEqual([other.locator]);
  });
});

describe("a new area", () => {
  const documents = [
    documentRow({ key: "guofa-2019-15", number_en: "Guofa [2019] No. 15", title_en: "Overall Plan for the Hill Area", title_zh: "国务院关于印发中国（海岸）自由贸易试验区山新片区总体方案的通知" }),
    documentRow({ key: "guohan-2019-68", title_en: "Reply agreeing to set up the Hill Area of the zone", source: other.address }),
    documentRow({ key: "guofa-2019-16", title_en: "Overall plans" }),
  ];
  const made = converted(convertAreas, { zones: [zoneRow({ new_area: "Hill Area (Guofa [2019] No. 15, launched August 2019)" })], documents });
  const newId = "area/coast-new-area";

  it("has its name, its Chinese name as the title of its plan has it, and its launch", () => {
    expect(made.entity(newId)).toMatchObject({ name: "Hill Area", nameZh: "山新片区", facts: [{ property: "launchedOn", value: "2019-08" }] });
    expect(made.related(newId, "PART_OF")).toEqual(["zone/coast"]);
  });

  it("has its initial area in it, by the name of that", () => {
    const areas = [areaRow({ name_en: "Hill Area (initial area)" }), areaRow({ name_en: "Cape Area (initial area)" }), areaRow({ zone: "lake", name_en: "Hill Area (initial area)" })];
    const { book } = converted(convertAreas, { zones: [zoneRow({ new_area: "Hill Area (Guofa [2019] No. 15, launched August 2019)" })], areas });
    const statement = "By its name it is the initial area of the Hill Area.";
    expect(book.relations.filter(({ type }) => type === "LOCATED_IN")).toEqual([
      { from: "area/coast-hill-initial-area", type: "LOCATED_IN", to: newId, confidence: "DERIVED", statement, at: [page.locator] },
    ]);
  });

  it("was set up by its plan and by the approval with its name", () => {
    expect(made.related(newId, "ESTABLISHED_BY")).toEqual(["document/guofa-2019-15", "document/guohan-2019-68"]);
  });

  it("is not there where the row tells of none", () => {
    expect(converted(convertAreas, { zones: [zoneRow({})], documents }).book.entities).toEqual([]);
  });
});
