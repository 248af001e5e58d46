import { describe, expect, it } from "vitest";

import { readReadings } from "../../src/readings/read-readings.js";
import { Refusal } from "../../src/refusal.js";
import { findingsOf, withReadings } from "./mini-readings.js";

const item = (list: string, written: string): string => `- passage: 1.1\n  ${list}:\n    - ${written}\n`;

describe("readReadings", () => {
  it("reads the passages of all files in the order of their names, every scalar as it is written", () => {
    const files = { "b.yaml": "- passage: 1.10", "a.yaml": item("figures", "{value: 6.80, unit: yuan, of: imports, period: 2021}"), "notes.txt": "{" };
    const { passages, findings } = withReadings(files, readReadings);
    expect(findings).toEqual([]);
    expect(passages.map(({ passage }) => passage)).toEqual(["1.1", "1.10"]);
    expect(passages[0]?.figures[0]).toMatchObject({ value: "6.80", period: "2021", position: { file: "tests/readings/a.yaml", line: 3, column: 7 } });
  });

  it("takes one id for a list of one", () => {
    const { passages } = withReadings({ "a.yaml": item("entities", "{name: A, kind: Zone, as: zone/a}") }, readReadings);
    expect(passages[0]?.entities[0]?.as).toEqual(["zone/a"]);
  });

  it.each([
    ["yaml-syntax", "- passage: ]"],
    ["wrong-type", "passage: 1.1"],
    ["wrong-type", "- passage: 1.1\n  entities: none"],
    ["missing-key", "- entities: []"],
    ["unknown-key", "- passage: 1.1\n  places: []"],
    ["duplicate-key", "- passage: 1.1\n  passage: 1.1"],
    ["missing-key", item("entities", "{name: A}")],
    ["unknown-value", item("entities", "{name: A, kind: Banana}")],
    ["unknown-value", item("entities", "{name: A, kind: Zone, excused: NOT_A_FIGURE}")],
    ["unknown-value", item("relations", "{from: A, says: sees, to: B, status: hoped}")],
    ["unknown-value", item("figures", "{value: 1, unit: boats, of: boats, scale: dozen}")],
    ["empty-value", item("relations", "{from: A, says: sees, to: B, as: []}")],
    ["wrong-type", item("relations", "{from: A, says: sees, to: B, as: {id: A}}")],
    ["repeated-item", item("relations", "{from: A, says: sees, to: B, as: [zone/a, zone/a]}")],
    ["item-value", item("figures", "{value: six, unit: boats, of: boats}")],
    ["item-once", item("entities", "{name: A, kind: Zone}\n    - {kind: Zone, name: A, excused: NOT_SAID}")],
    ["settled-one-way", item("entities", "{name: A, kind: Zone, as: zone/a, excused: NOT_SAID}")],
    ["passage-read-once", "- passage: 1.1\n- passage: 1.1"],
  ])("finds %s in %j", (rule, text) => {
    expect(findingsOf(text)).toMatchObject([{ rule, file: "tests/readings/a.yaml" }]);
  });

  it("refuses a folder without readings", () => {
    expect(() => withReadings({}, readReadings)).toThrow(new Refusal("tests/readings holds no .yaml file, so there is no second reading."));
    expect(() => readReadings("/banana")).toThrow(new Refusal("tests/readings cannot be read (ENOENT), so there is no second reading."));
  });
});
