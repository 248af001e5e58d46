import { describe, expect, it } from "vitest";

import type { ZoneRow } from "../../src/record/columns/zone-columns.js";
import { convertWaves } from "../../src/record/convert-waves.js";
import { convertZones } from "../../src/record/convert-zones.js";
import { converted, documentRow, page, zoneRow } from "./few-rows.js";

const other = { address: "http://www.sc.gov.cn/a.html", locator: "sc-gov-cn-a" } as const;
const id = "zone/coast";

const zone = (row: Partial<ZoneRow>) => converted(convertZones, { zones: [zoneRow(row)], documents: [documentRow({}), documentRow({ key: "guohan-2020-2", kind: "approval" })] });

describe("a zone", () => {
  it("has both names and lies in its province, of its round", () => {
    const made = zone({});
    expect(made.entity(id)).toMatchObject({ name: "China (Coast) Pilot Free Trade Zone", nameZh: "中国（海岸）自由贸易试验区", at: [page.locator] });
    expect(made.entity("place/coast")).toMatchObject({ name: "Coast", nameZh: "海岸省", placeKind: "PROVINCE" });
    expect(made.related(id, "LOCATED_IN")).toEqual(["place/coast"]);
    expect(made.related(id, "ESTABLISHED_IN")).toEqual(["wave/round-2"]);
  });

  it.each([
    ["decided", "decidedOn", "2014-01-02"],
    ["announced", "announcedOn", "2014-02"],
    ["approved", "approvedOn", "2014-03-04"],
    ["launched", "launchedOn", "2015"],
    ["expansion_decided", "expansionDecidedOn", "2016-01-02"],
    ["expansion_signed", "expansionSignedOn", "2016-02-03"],
  ])("keeps the day it was %s apart as %s, from its own source", (column, property, date) => {
    const field = column.replace(/_.*/, "");
    const made = zone({ [column]: date, sources: { [field]: other.address } });
    expect(made.entity(id)?.facts).toContainEqual({ property, value: date, at: [other.locator] });
  });

  it("says what the approval was", () => {
    expect(zone({ approved: "2014-12-12", approved_note: "executive meeting" }).entity(id)?.facts).toContainEqual({
      property: "approvedOn",
      value: "2014-12-12",
      statement: "Approved: executive meeting.",
      at: [page.locator],
    });
  });

  it("has its size with what was added, at launch, and added; none where none was found", () => {
    const made = zone({ area_km2: 40, area_km2_at_launch: 28.78, area_km2_added: 11.22, area_note: "rounded", sources: { area_at_launch: other.address } });
    expect(["areaKm2", "areaKm2AtLaunch", "areaKm2Added", "areaNote"].map((property) => made.values(id, property))).toEqual([["40"], ["28.78"], ["11.22"], ["rounded"]]);
    expect(zone({ area_km2: null }).values(id, "areaKm2")).toEqual([]);
  });

  it("says that a size is a sum, and of what", () => {
    expect(zone({ area_km2: 30, area_note: "total is derived as 10 plus 20" }).entity(id)?.facts).toContainEqual({
      property: "areaKm2",
      value: "30",
      confidence: "DERIVED",
      statement: "Total is derived as 10 plus 20.",
      at: [page.locator],
    });
  });

  it("has each of its aims, its industries, and what it turns to", () => {
    const made = zone({ positioning: ["gate to the sea", "hub of rail"], industries: ["finance", "bulk commodities"], faces: ["Russia", "Belt and Road"], faces_note: "named by the page" });
    expect(made.values(id, "positioning")).toEqual(["gate to the sea", "hub of rail"]);
    expect(made.related(id, "FOCUSES_ON")).toEqual(["industry/financial-services", "industry/bulk-commodities"]);
    expect(made.related(id, "TURNS_TO")).toEqual(["place/russia", "concept/belt-and-road"]);
    expect(made.relation(id, "TURNS_TO")?.statement).toBe("Named by the page.");
  });

  it("was set up by its plan and its approval; the plan has its days from here, too", () => {
    const made = zone({ plan_document_key: "guofa-2020-1", approved_document_key: "guohan-2020-2", plan_signed: "2020-01-02", plan_published: "2020-01-09" });
    expect(made.related(id, "ESTABLISHED_BY")).toEqual(["document/guofa-2020-1", "document/guohan-2020-2"]);
    // The document itself is the work of another converter; here only facts are added to it.
    expect(made.book.entities.find((one) => one.id === "document/guofa-2020-1")).toBeUndefined();
  });

  it("of which one weak page tells is left out, and that is noted", () => {
    const made = zone({ confidence: "uncertain" });
    expect(made.book.entities).toEqual([]);
    expect(made.book.leftOut).toEqual([{ kind: "Zone", what: "China (Coast) Pilot Free Trade Zone: one weak page tells of it, and no other does yet." }]);
  });
});

describe("a round", () => {
  const wave = (...rows: readonly Partial<ZoneRow>[]) => converted(convertWaves, { zones: rows.map(zoneRow) });

  it("has a date only where all of its zones have the very same", () => {
    const made = wave({ launched: "2015-04-21", approved: "2014-12-12" }, { id: "hill", province: "Hill", launched: "2015-04-21", approved: "2014-12", sources: { launched: other.address } }, { id: "lake", wave: 3, launched: "2017" });
    expect(made.entity("wave/round-2")).toMatchObject({ name: "Second round", summary: "The round with Coast, Hill." });
    expect(made.entity("wave/round-2")?.facts).toEqual([
      { property: "launchedOn", value: "2015-04-21", confidence: "DERIVED", statement: "The day given for each of its 2 zones.", at: [page.locator, other.locator] },
    ]);
    expect(made.values("wave/round-3", "launchedOn")).toEqual(["2017"]);
  });

  it("has none where one of its zones has none, and no zone that is left out", () => {
    expect(wave({ launched: "2015" }, { id: "hill" }).entity("wave/round-2")).not.toHaveProperty("facts");
    expect(wave({ confidence: "uncertain" }).book.entities).toEqual([]);
  });
});
