import { describe, expect, it } from "vitest";

import { editionRows } from "../../../src/dataset/rows/edition-rows.js";
import type { GraphRows, Properties } from "../../../src/dataset/rows/graph-row.js";
import { validate } from "../../../src/dataset/validate.js";
import { type Change, withData } from "../mini-data.js";

const world = "data/mini/world.yaml";

/** The rows of the small world with some files changed; the changed world must be without findings. */
function rowsOf(changes: Readonly<Record<string, Change>> = {}): GraphRows {
  const { data, findings } = withData(changes, validate);
  expect(findings).toEqual([]);
  return editionRows(data.datasets);
}

const node = ({ nodes }: GraphRows, id: string): Properties | undefined => nodes.find(({ properties }) => properties["id"] === id)?.properties;
const relation = ({ relationships }: GraphRows, id: string): Properties | undefined => relationships.find(({ properties }) => properties["id"] === id)?.properties;
const ends = ({ relationships }: GraphRows, type: string): string[] => relationships.filter((row) => row.type === type).map(({ from, to }) => `${from} ${to}`);
const idsOf = ({ nodes }: GraphRows): unknown[] => nodes.map(({ properties }) => properties["id"]);

describe("an entity", () => {
  it("has its kind, its names, its passages and the preferred value of each property", () => {
    const rows = rowsOf({ [world]: ["{property: issuedOn, value: 2015-04, at: [1.2]}", "{property: issuedOn, value: 2015, at: [1.1]}\n      - {property: issuedOn, value: 2015-04-08, at: [1.2]}"] });
    expect(node(rows, "document/order")).toEqual({
      id: "document/order", kind: "Document", name: "Order", documentKind: "NOTICE", aliases: [], citations: ["passage/1.2"],
      issuedOn: "2015-04-08", issuedOnFirst: "2015-04-08", issuedOnLast: "2015-04-08", documentNumber: "No. 1", fromDay: "2015-01-01", toDay: "9999-12-31", surelyFromDay: "2015-04-08", surelyToDay: "9999-12-31",
    });
    expect(rows.nodes.find(({ properties }) => properties["id"] === "document/order")?.labels).toEqual(["Node", "Entity", "Document"]);
    expect(ends(rows, "MENTIONED_IN")).toContain("document/order passage/1.2");
  });

  it("has nothing where the source has nothing, and is there on all days when nothing dates it", () => {
    expect(node(rowsOf(), "zone/east")).toEqual({
      id: "zone/east", kind: "Zone", name: "East", aliases: ["Orient"], citations: ["passage/1.1", "passage/1.2"], fromDay: "0000-01-01", toDay: "9999-12-31", surelyFromDay: "9999-12-31", surelyToDay: "0000-01-01",
    });
  });

  it("has each value of a property as a fact of its own, one of them preferred", () => {
    const rows = rowsOf({ [world]: ["{property: issuedOn, value: 2015-04, at: [1.2]}", "{property: issuedOn, value: 2015, at: [1.1]}\n      - {property: issuedOn, value: 2015-04, at: [1.2]}"] });
    expect(node(rows, "fact/document-order-issued-on-2015")).toMatchObject({ property: "issuedOn", value: "2015", isPreferred: false, claims: ["claim/fact-document-order-issued-on-2015-at-1.1"] });
    expect(node(rows, "fact/document-order-issued-on-2015-04")).toMatchObject({ isPreferred: true });
    expect(node(rows, "claim/fact-document-order-issued-on-2015-at-1.1")).toMatchObject({ statement: "Order: issued on 2015", confidence: "STATED" });
  });

  it("has the values of a property that changes with the days on which they are shown, and no conflict between them", () => {
    const sizes = (days: string): GraphRows =>
      rowsOf({ [world]: ["name: West,", `name: West, facts: [{property: areaKm2, value: 10, validTo: 2014-12-28, at: [1.1]}, {property: areaKm2, value: 30, ${days}at: [1.1]}],`] });
    const rows = sizes("validFrom: 2014-12-28, ");
    expect(node(rows, "zone/west")).toMatchObject({
      areaKm2: "30",
      areaKm2Shown: ["10", "30", "30"],
      areaKm2ShownFrom: ["0000-01-01", "2014-12-28", "2014-12-29"],
      areaKm2ShownTo: ["2014-12-27", "2014-12-28", "9999-12-31"],
    });
    expect(node(rows, "fact/zone-west-area-km2-10")).toMatchObject({ validTo: "2014-12-28", fromDay: "0000-01-01", toDay: "2014-12-28", isPreferred: false, shownFrom: ["0000-01-01"], shownTo: ["2014-12-27"] });
    expect(node(rows, "fact/zone-west-area-km2-30")).toMatchObject({ validFrom: "2014-12-28", isPreferred: true, shownFrom: ["2014-12-28", "2014-12-29"] });
    expect(node(rows, "claim/fact-zone-west-area-km2-10-at-1.1")).toMatchObject({ statement: "West: area km2 10 square kilometres, until 2014-12-28" });
    const disputed = "conflict/arisen-zone-west-area-km2";
    expect([rows, sizes("")].map((some) => idsOf(some).includes(disputed))).toEqual([false, true]);
  });

  it("that two datasets describe is one, under the first name, with all passages and the other name as an alias", () => {
    const rows = rowsOf({
      "data/other/dataset.yaml": "id: other\ntitle: Another\nauthors: [Nobody]\naddress: https://example.org/other\n",
      "data/other/world.yaml": "passages:\n  - {locator: 9.1, kind: paragraph, section: 9, summary: Again}\nentities:\n  - {id: zone/east, name: Eastern zone, aliases: [Levant], summary: In the east, at: [9.1]}\nmerges:\n  - {id: zone/east, into: zone/east, why: The same.}\n",
      "data/editions.yaml": ["[mini]", "[mini, other]"],
    });
    expect(idsOf(rows).filter((id) => id === "zone/east")).toHaveLength(1);
    expect(node(rows, "zone/east")).toMatchObject({ name: "East", aliases: ["Orient", "Eastern zone", "Levant"], summary: "In the east", citations: ["passage/1.1", "passage/1.2", "passage/9.1"] });
  });
});

describe("a relation", () => {
  it("has an id made of its ends, its days, its sentence and its claims", () => {
    expect(relation(rowsOf(), "relation/zone-east-located-in-place-coast")).toEqual({
      id: "relation/zone-east-located-in-place-coast", from: "zone/east", to: "place/coast", status: "STATED", sentence: "East lies in Coast",
      validFrom: "2013", validFromFirst: "2013-01-01", validFromLast: "2013-12-31", fromDay: "2013-01-01", toDay: "9999-12-31", surelyFromDay: "2013-12-31", surelyToDay: "9999-12-31",
      claims: ["claim/relation-zone-east-located-in-place-coast-at-1.1"], citations: ["passage/1.1"], confidences: ["STATED"],
    });
  });

  it("that is written or derived twice is one, with a claim for each passage, the first wording kept", () => {
    const again = "steps:\n  - {id: step/list-tried-first, measure: measure/list, stage: PILOTED, in: [zone/east], statement: Tried before, at: [1.1, 1.2]}\n";
    const rows = rowsOf({ [world]: ["steps:\n", again] });
    const id = "relation/zone-east-pilots-measure-list";
    expect(rows.relationships.filter(({ properties }) => properties["id"] === id)).toHaveLength(1);
    expect(relation(rows, id)?.["claims"]).toEqual(["claim/relation-zone-east-pilots-measure-list-at-1.1", "claim/relation-zone-east-pilots-measure-list-at-1.2"]);
    expect(node(rows, "claim/relation-zone-east-pilots-measure-list-at-1.2")).toMatchObject({ statement: "Tried before", about: id, from: "zone/east", to: "measure/list" });
  });

  it("that is said twice holds from the earlier date on, and from an open day where one of the two gives none", () => {
    const again = (date: string): string => `steps:\n  - {id: step/list-again, measure: measure/list, stage: PILOTED, ${date}in: [zone/east], statement: Again, at: [1.2]}\n`;
    const of = (date: string) => relation(rowsOf({ [world]: ["steps:\n", again(date)] }), "relation/zone-east-pilots-measure-list");
    expect(of("date: 1999, ")).toMatchObject({ validFrom: "1999", fromDay: "1999-01-01" });
    expect(of("date: 2015-05-31, ")).toMatchObject({ validFrom: "2015-05", fromDay: "2015-05-01" });
    expect(of("")).toMatchObject({ fromDay: "0000-01-01" });
    expect(of("")).not.toHaveProperty("validFrom");
  });

  it("that is asked for stands beside the one that is so, and says so", () => {
    const asked = "steps:\n  - {id: step/list-asked, measure: measure/list, stage: PILOTED, status: RECOMMENDED, in: [zone/east], statement: To be tried, at: [1.1]}\n";
    const rows = rowsOf({ [world]: ["steps:\n", asked] });
    expect(relation(rows, "relation/zone-east-pilots-measure-list")?.["sentence"]).toBe("East pilots List");
    expect(relation(rows, "relation/zone-east-pilots-measure-list-recommended")).toMatchObject({ status: "RECOMMENDED", sentence: "Asked for: East pilots List" });
  });

  it.each([
    ["from the first day of a year to no end", "2013", undefined, "2013-01-01", "9999-12-31"],
    ["to the last day of a month", undefined, "2014-02", "0000-01-01", "2014-02-28"],
    ["from no beginning where only before when is known", "before 2013", "since 2015", "0000-01-01", "9999-12-31"],
    ["between two days", "2013-09-29", "2013-09-30", "2013-09-29", "2013-09-30"],
  ])("is there %s", (_what, validFrom, validTo, fromDay, toDay) => {
    const dates = [validFrom && `validFrom: ${validFrom}`, validTo && `validTo: ${validTo}`].filter(Boolean).join(", ");
    const rows = rowsOf({ [world]: ["validFrom: 2013", dates] });
    expect(relation(rows, "relation/zone-east-located-in-place-coast")).toMatchObject({ fromDay, toDay });
  });
});

describe("a step and a stage", () => {
  it("have their ends, their day and their place in the order of the data", () => {
    const rows = rowsOf();
    expect(node(rows, "step/list-tried")).toMatchObject({ stage: "PILOTED", status: "STATED", date: "2015-05", isOrigin: false, position: "00001", fromDay: "2015-05-01", toDay: "9999-12-31", claims: ["claim/step-list-tried-at-1.2"] });
    expect(node(rows, "stage/pact-in-force")).toMatchObject({ stage: "IN_FORCE", position: "00002" });
    expect(ends(rows, "HAS_STEP")).toEqual(["measure/list step/list-tried", "measure/list step/list-copied"]);
    expect(ends(rows, "RESTS_ON")).toEqual(["step/list-tried document/order"]);
    expect(ends(rows, "TAKES_PLACE_IN")).toEqual(["step/list-tried zone/east", "step/list-copied place/coast", "stage/pact-signed place/coast"]);
  });
});
