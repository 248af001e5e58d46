import { describe, expect, it } from "vitest";

import type { ZoneRow } from "../../src/record/columns/zone-columns.js";
import { convertWaves } from "../../src/record/convert-waves.js";
import { convertZones } from "../../src/record/convert-zones.js";
import { areaRow, converted, documentRow, page, zoneRow } from "./few-rows.js";

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
    expect(zone({ approved: "2014-12-12", approved_note: "State Council executive meeting" }).entity(id)?.facts).toContainEqual({
      property: "approvedOn",
      value: "2014-12-12",
      statement: "An executive meeting of the State Council approved it.",
      at: [page.locator],
    });
  });

  it("was announced on the day that its row calls so, with the page on the meeting", () => {
    const row = { approved: "2013-08-22", approved_note: "day on which the approval was announced; State Council meeting of 2013-07-03", sources: { state_council_meeting: other.address } };
    const statement = "On that day the approval was announced; the meeting of the State Council was on 2013-07-03.";
    expect(zone(row).entity(id)?.facts).toContainEqual({ property: "announcedOn", value: "2013-08-22", statement, at: [page.locator, other.locator] });
    expect(zone(row).values(id, "approvedOn")).toEqual([]);
  });

  it("has its size with what was added, at launch, and added; none where none was found", () => {
    const made = zone({ area_km2: 40, area_km2_at_launch: 28.78, area_km2_added: 11.22, area_note: "the whole of Hainan Island", sources: { area_at_launch: other.address } });
    expect(["areaKm2", "areaKm2AtLaunch", "areaKm2Added", "areaNote"].map((property) => made.values(id, property))).toEqual([["40"], ["28.78"], ["11.22"], ["It is the whole of Hainan Island."]]);
    expect(zone({ area_km2: null }).values(id, "areaKm2")).toEqual([]);
  });

  it("has two sizes where it was enlarged on a known day, each for its time, and says what that day is", () => {
    const sizes = (row: Partial<ZoneRow>) => zone({ area_km2: 40, area_km2_at_launch: 28.78, sources: { area_at_launch: other.address }, ...row }).entity(id)?.facts?.filter(({ property }) => property === "areaKm2");
    expect(sizes({ expansion_decided: "2014-12-28" })).toEqual([
      { property: "areaKm2", value: "28.78", validTo: "2014-12-28", confidence: "DERIVED", statement: "The size until 2014-12-28, when the enlargement was decided: that it changed on that day is our reading.", at: [other.locator] },
      { property: "areaKm2", value: "40", validFrom: "2014-12-28", confidence: "DERIVED", statement: "The size from 2014-12-28, when the enlargement was decided: that it changed on that day is our reading.", at: [page.locator] },
    ]);
    expect(sizes({ expansion_signed: "2020-08-30", area_note: "total is derived as 119.95 plus 119.5" })?.[1]).toMatchObject({
      validFrom: "2020-08-30",
      statement: "Derived: 119.95 plus 119.5. The size from 2020-08-30, when the plan that enlarges the zone was signed: that it changed on that day is our reading.",
    });
    expect(sizes({})).toEqual([{ property: "areaKm2", value: "40", at: [page.locator] }]);
  });

  it("says that a size is a sum, and of what", () => {
    expect(zone({ area_km2: 239.45, area_note: "total is derived as 119.95 plus 119.5" }).entity(id)?.facts).toContainEqual({
      property: "areaKm2",
      value: "239.45",
      confidence: "DERIVED",
      statement: "Derived: 119.95 plus 119.5.",
      at: [page.locator],
    });
  });

  it("does not say twice that its size is a sum", () => {
    expect(zone({ area_note: "total is derived as 119.95 plus 119.5" }).values(id, "areaNote")).toEqual([]);
  });

  it("says which added area comes on top of its size, and only where the others make up all of it", () => {
    const areas = [areaRow({ area_km2: 28.78 }), areaRow({ area_km2: 91.94 }), areaRow({ name_en: "Cape", area_km2: 5, added: "2019", area_source: other.address })];
    const noted = (total: number) => converted(convertZones, { zones: [zoneRow({ area_km2: total })], areas }).entity(id)?.facts?.filter(({ property }) => property === "areaNote");
    expect(noted(120.72)).toEqual([
      {
        property: "areaNote",
        value: "What was added comes on top: Cape, 5 square kilometres.",
        confidence: "DERIVED",
        statement: "By the sizes of the areas: the total is the sum of those that were there before.",
        at: [page.locator, other.locator],
      },
    ]);
    expect(noted(125.72)).toEqual([]);
  });

  it("has as text what it turns to that is no industry", () => {
    const made = zone({ industries: ["technology innovation", "finance", "airport economy"] });
    expect(made.values(id, "focus")).toEqual(["technology innovation", "airport economy"]);
    expect(made.related(id, "FOCUSES_ON")).toEqual(["industry/financial-services"]);
  });

  it.each([
    ["automobiles", "automobile-manufacturing", "Automobile manufacturing"],
    ["life and health", "life-sciences-and-health", "Life sciences and health"],
    ["high-end equipment manufacturing", "high-end-equipment", "High-end equipment"],
  ])("focuses on %s under one id", (text, industry, name) => {
    expect(zone({ industries: [text] }).entity(`industry/${industry}`)).toMatchObject({ name });
  });

  it("has each of its aims, its industries, and what it turns to", () => {
    const made = zone({ positioning: ["gate to the sea", "hub of rail"], industries: ["finance", "bulk commodities"], faces: ["Russia", "Belt and Road"], faces_note: "neighbours named by the page" });
    expect(made.values(id, "positioning")).toEqual(["gate to the sea", "hub of rail"]);
    expect(made.related(id, "FOCUSES_ON")).toEqual(["industry/financial-services", "industry/bulk-commodities"]);
    expect(made.related(id, "TURNS_TO")).toEqual(["place/russia", "concept/belt-and-road"]);
    expect(made.relation(id, "TURNS_TO")).toMatchObject({ confidence: "DERIVED", statement: "The page names it as a neighbour." });
  });

  it("was set up by its plan and its approval; the plan has its days from here, too", () => {
    const made = zone({ plan_document_key: "guofa-2020-1", approved_document_key: "guohan-2020-2", plan_signed: "2020-01-02", plan_published: "2020-01-09" });
    expect(made.related(id, "ESTABLISHED_BY")).toEqual(["document/guofa-2020-1", "document/guohan-2020-2"]);
    // The document itself is the work of another converter; here only facts are added to it.
    expect(made.book.entities.find((one) => one.id === "document/guofa-2020-1")).toBeUndefined();
  });

  it("was enlarged by the document that has, by its title, the plan for that, and that says so", () => {
    const documents = [documentRow({}), documentRow({ key: "guofa-2020-10", title_en: "Overall plans of the Hill zone and expansion plan of the Coast zone", title_source: other.address })];
    const made = converted(convertZones, { zones: [zoneRow({ plan_document_key: "guofa-2020-1" }), zoneRow({ id: "hill", province: "Hill" })], documents });
    expect(made.related(id, "ESTABLISHED_BY")).toEqual(["document/guofa-2020-1", "document/guofa-2020-10"]);
    const statement = "It enlarges the zone: by its title, it has the plan for that.";
    expect(made.book.relations.filter(({ to }) => to === "document/guofa-2020-10")).toEqual([{ from: id, type: "ESTABLISHED_BY", to: "document/guofa-2020-10", statement, at: [other.locator] }]);
  });

  it("gives its plan the day of publication from its own page, unless it names another", () => {
    const published = (sources: ZoneRow["sources"] & {}) =>
      zone({ plan_document_key: "guofa-2020-1", plan_published: "2020-01-09", sources: { plan_document: other.address, ...sources } });
    const cited = (made: ReturnType<typeof zone>) => {
      made.book.entity("document/guofa-2020-1", { name: "A plan" }, { at: [] });
      return made.entity("document/guofa-2020-1")?.facts?.map(({ at }) => at);
    };
    expect(cited(published({}))).toEqual([[page.locator]]);
    expect(cited(published({ plan_published: other.address }))).toEqual([[other.locator]]);
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

  it("keeps what has to be known about a day that it has from its zones", () => {
    const made = wave({ approved: "2014-12", approved_note: "three zones announced in December 2014; plan approved 2015-04" }, { id: "hill", announced: "2014-12" });
    expect(made.entity("wave/round-2")?.facts).toMatchObject([{ property: "announcedOn", value: "2014-12", statement: "The day given for each of its 2 zones. In December 2014 three zones were announced; approval of the plan came in 2015-04." }]);
  });

  it("has none where one of its zones has none, and no zone that is left out", () => {
    expect(wave({ launched: "2015" }, { id: "hill" }).entity("wave/round-2")).not.toHaveProperty("facts");
    expect(wave({ confidence: "uncertain" }).book.entities).toEqual([]);
  });
});
