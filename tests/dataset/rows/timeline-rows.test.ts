import { describe, expect, it } from "vitest";

import { editionRows } from "../../../src/dataset/rows/edition-rows.js";
import type { Properties } from "../../../src/dataset/rows/graph-row.js";
import { validate } from "../../../src/dataset/validate.js";

const rows = editionRows(validate("data").data.datasets);
const items = rows.nodes.filter(({ labels }) => labels.includes("TimelineItem")).map(({ properties }) => properties);
const itemOf = (subject: string): Properties | undefined => items.find((item) => item["subject"] === subject);

describe("the items of timelines", () => {
  it("are of statements that are there, each once, with its claims", () => {
    const nodes = new Map(rows.nodes.map(({ properties }) => [properties["id"], properties]));
    const told = new Map([...nodes, ...rows.relationships.map(({ properties }) => [properties["id"], properties] as const)]);
    expect(items.length).toBeGreaterThan(500);
    expect(new Set(items.map(({ subject }) => subject)).size).toBe(items.length);
    expect(items.filter(({ subject, claims }) => JSON.stringify(told.get(String(subject))?.["claims"]) !== JSON.stringify(claims))).toEqual([]);
  });

  it("are all steps and stages; those without a date have no place in the order", () => {
    const statements = rows.nodes.filter(({ properties }) => ["RolloutStep", "AgreementStage"].includes(String(properties["kind"])));
    expect(statements.filter(({ properties }) => itemOf(String(properties["id"]))?.["date"] !== properties["date"])).toEqual([]);
    expect(items.filter(({ date, position }) => (date === undefined) !== (position === undefined))).toEqual([]);
    expect(items.some(({ date }) => date === undefined)).toBe(true);
  });

  it("are of the date that is shown where sources differ", () => {
    expect(itemOf("fact/zone-shanghai-established-on-2013-09-29")).toMatchObject({ what: "establishedOn", status: "STATED", position: "2013-09-29 2013-09-29", about: ["zone/shanghai"] });
    expect(itemOf("fact/zone-shanghai-established-on-2013")).toBeUndefined();
  });

  it("are never of what a step tells already", () => {
    const derived = ["PILOTS", "ORIGINATED_IN", "PROMOTED_NATIONWIDE_FROM", "REPLICATED_IN", "SET_OUT_IN"];
    expect(items.filter(({ what }) => derived.includes(String(what)))).toEqual([]);
  });

  it("are of the measure, the places, the document and the authorities of a step", () => {
    expect(itemOf("step/negative-list-foreign-investment-zones-2015")?.["about"]).toEqual([
      "measure/negative-list",
      "zone/shanghai",
      "zone/guangdong",
      "zone/tianjin",
      "zone/fujian",
      "document/guobanfa-2015-23",
      "institution/general-office-of-the-state-council",
    ]);
  });

  it("say first what is planned or asked for, and until when a relation holds", () => {
    const beginnings = { STATED: /^(?!Planned: |Asked for: )/, PLANNED: /^Planned: /, RECOMMENDED: /^Asked for: / };
    expect(items.filter(({ status, sentence }) => !beginnings[status as keyof typeof beginnings].test(String(sentence)))).toEqual([]);
    expect(new Set(items.map(({ status }) => status)).size).toBe(3);
    expect(items.filter(({ what, status }) => what === "dueOn" && status !== "PLANNED")).toEqual([]);
    expect(itemOf("relation/event-covid-19-pandemic-affects-place-world")).toMatchObject({ date: "2019-12", sentence: "COVID-19 pandemic affects World, until 2022-12", fromDay: "2019-12-01", toDay: "2022-12-31" });
  });
});
