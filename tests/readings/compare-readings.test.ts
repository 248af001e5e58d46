import { describe, expect, it } from "vitest";

import type { Outcome } from "../../src/readings/outcome.js";
import { Refusal } from "../../src/refusal.js";
import { compared } from "./mini-readings.js";

/** What became of the items of one list in a passage. */
const outcomes = (list: string, items: string, passage = "1.1"): readonly Outcome[] =>
  compared(`- passage: ${passage}\n  ${list}:\n    - ${items.trim().replaceAll(/\n\s*/g, "\n    - ")}\n`).outcomes;

const outcome = (list: string, item: string, passage?: string): Outcome => outcomes(list, item, passage)[0] as Outcome;

describe("an entity of a reading", () => {
  it.each([
    ["by its name", "{name: east, kind: Zone}", "1.1", "zone/east"],
    ["by an alias", "{name: the Orient, kind: Zone}", "1.1", "zone/east"],
    ["by the end of a relation", "{name: Coast, kind: Place}", "1.1", "place/coast"],
    ["by a step", "{name: List, kind: Measure}", "1.2", "measure/list"],
    ["by the indicator of a figure", "{name: boats, kind: Indicator}", "1.1", "indicator/boats"],
    ["by what a table is about", "{name: Coast, kind: Place}", "1.2", "place/coast"],
    ["by a reference to a work", "{name: Logbook, kind: Work}", "1.1", "work/logbook"],
  ])("is found %s", (_, item, passage, id) => {
    expect(outcome("entities", item, passage)).toMatchObject({ state: "named", ids: [id] });
  });

  it("is missing where no statement cites it from that passage", () => {
    expect(outcome("entities", "{name: West, kind: Zone}", "1.2")).toMatchObject({ state: "missing", why: "zone/west is not cited from here" });
    expect(outcome("entities", "{name: Banana, kind: Zone}")).toMatchObject({ state: "missing", why: "nothing is called Banana" });
  });

  it("is found under another kind, with a note", () => {
    expect(outcome("entities", "{name: East, kind: Place}")).toMatchObject({ state: "named", note: "read as Place, in the data Zone" });
  });

  it("is settled as what is cited from the passage", () => {
    expect(outcome("entities", "{name: Levant, kind: Zone, as: zone/east}")).toMatchObject({ state: "settled", ids: ["zone/east"] });
    expect(outcome("entities", "{name: Both, kind: Zone, as: [zone/east, zone/west]}")).toMatchObject({ state: "settled", ids: ["zone/east", "zone/west"] });
    expect(outcome("entities", "{name: Levant, kind: Zone, as: zone/west}", "1.2")).toMatchObject({ state: "missing", why: "zone/west is not cited from here" });
  });

  it("is settled as a thing of the read kind, though one of another kind has its name", () => {
    expect(outcome("entities", "{name: Coast, kind: Zone, as: zone/east}")).toMatchObject({ state: "settled", ids: ["zone/east"] });
  });

  it("is excused", () => {
    expect(outcome("entities", "{name: Levant, kind: Zone, excused: GENERIC_WORD}")).toMatchObject({ state: "excused", reason: "GENERIC_WORD" });
  });

  it.each(["as: zone/east", "excused: GENERIC_WORD"])("that is found needs no %s", (settlement) => {
    expect(outcome("entities", `{name: East, kind: Zone, ${settlement}}`)).toMatchObject({ state: "named", isNeedless: true });
  });
});

describe("a relation of a reading", () => {
  it.each([
    ["a written relation", "{from: Orient, says: lies on, to: Coast}", "1.1", "relation/zone-east-located-in-place-coast"],
    ["a relation the other way round", "{from: Coast, says: holds, to: East}", "1.1", "relation/zone-east-located-in-place-coast"],
    ["a step", "{from: List, says: was copied to, to: Coast}", "1.2", "step/list-copied"],
    ["a relation that follows from a step", "{from: East, says: tries, to: List}", "1.2", "relation/zone-east-pilots-measure-list"],
    ["a stage", "{from: Coast, says: signed, to: Pact}", "1.2", "stage/pact-signed"],
    ["a fact", "{from: Order, says: bears, to: No. 1}", "1.2", "document/order"],
  ])("is found by %s", (_, item, passage, id) => {
    const { state, ids } = outcome("relations", item, passage);
    expect({ state, ids }).toEqual({ state: "named", ids: expect.arrayContaining([id]) });
  });

  it("is missing where nothing of the passage joins its ends", () => {
    expect(outcome("relations", "{from: East, says: adjoins, to: West}")).toMatchObject({ state: "missing", why: "nothing joins zone/east and zone/west" });
    expect(outcome("relations", "{from: East, says: tries, to: List}")).toMatchObject({ state: "missing", why: "not found here: List" });
  });

  it("is not found over a third thing", () => {
    expect(outcome("relations", "{from: East, says: neighbours, to: Shore}")).toMatchObject({ state: "missing" });
  });

  it("takes its ends as the list of entities settles them", () => {
    const { outcomes: all } = compared(`
- passage: 1.1
  entities: [{name: Levant, kind: Zone, as: zone/east}]
  relations: [{from: the Levant, says: lies on, to: Coast}]
`);
    expect(all.map(({ state }) => state)).toEqual(["settled", "named"]);
  });

  it("notes another status", () => {
    expect(outcome("relations", "{from: East, says: is to lie on, to: Coast, status: planned}")).toMatchObject({ state: "named", note: "read as PLANNED, in the data STATED" });
  });

  it.each([
    ["a relation", "1.1", "relation/zone-east-located-in-place-coast"],
    ["a step", "1.2", "step/list-tried"],
    ["a stage", "1.2", "stage/pact-in-force"],
    ["a figure", "1.1", "figure/boats-2013"],
    ["an entity for its fact", "1.2", "document/order"],
  ])("is settled as %s", (_, passage, id) => {
    expect(outcome("relations", `{from: sea, says: bears, to: boats, as: ${id}}`, passage)).toMatchObject({ state: "settled", ids: [id] });
  });

  it.each([
    ["a relation of another passage", "relation/zone-east-pilots-measure-list"],
    ["an entity without a fact here", "zone/east"],
    ["what is not there", "step/banana"],
  ])("is not settled as %s", (_, id) => {
    const why = `no relation, step, stage, figure or fact of ${id} is cited from here`;
    expect(outcome("relations", `{from: sea, says: bears, to: boats, as: ${id}}`)).toMatchObject({ state: "missing", why });
  });

  it("that is found needs no settling", () => {
    expect(outcome("relations", "{from: East, says: lies on, to: Coast, excused: NOT_SAID}")).toMatchObject({ state: "named", isNeedless: true });
  });
});

describe("a figure of a reading", () => {
  it.each([
    ["{value: 24, unit: boats, of: boats}", "figure/boats-2014"],
    ["{value: -20, unit: \"%\", of: growth}", "figure/boats-growth-2014"],
    ["{value: 20.0, unit: vessels, of: boats}", "figure/boats-2013"],
    ["{value: 0.024, scale: thousand, unit: boats, of: boats}", "figure/boats-2014"],
  ])("is found: %s", (item, id) => {
    expect(outcome("figures", item)).toMatchObject({ state: "named", ids: [id] });
  });

  it.each([
    ["at another scale", "{value: 24, scale: million, unit: boats, of: boats}"],
    ["in another unit", "{value: 24, unit: percent, of: boats}"],
    ["in another passage", "{value: 24, unit: boats, of: boats}", "1.2"],
  ])("is missing %s", (_, item, passage = "1.1") => {
    expect(outcome("figures", item, passage)).toMatchObject({ state: "missing" });
  });

  it("has a figure of its own, whichever stands first", () => {
    const [first, second] = outcomes("figures", "{value: 24, unit: vessels, of: vessels}\n{value: 24, unit: boats, of: boats}");
    expect([first, second]).toMatchObject([{ state: "missing" }, { state: "named", ids: ["figure/boats-2014"] }]);
  });

  it("is found by either end of a range", () => {
    const range = ["value: 24, unit: boats, printed: 24 boats", "value: 24, valueHigh: 26, bound: BETWEEN, unit: boats, printed: 24 to 26 boats"] as const;
    const { outcomes: found } = compared("- {passage: 1.1, figures: [{value: 24, unit: boats, of: a}, {value: 26, unit: boats, of: b}]}", { "data/mini/yearbook.yaml": range });
    expect(found.map(({ ids }) => ids)).toEqual([["figure/boats-2014"], ["figure/boats-2014"]]);
  });

  it("is settled as a figure or an entity for its fact, unless it is found", () => {
    expect(outcome("figures", "{value: 0.2, unit: share, of: growth, as: figure/boats-growth-2014}")).toMatchObject({ state: "settled" });
    expect(outcome("figures", "{value: 2015, unit: year, of: the order, as: document/order}", "1.2")).toMatchObject({ state: "settled" });
    expect(outcome("figures", "{value: 0.2, unit: share, of: growth, as: zone/east}")).toMatchObject({ state: "missing" });
    expect(outcome("figures", "{value: 24, unit: boats, of: boats, as: figure/boats-2014}")).toMatchObject({ state: "named", isNeedless: true });
  });

  it("is settled as the figure that stands for another item already", () => {
    const [first, second] = outcomes("figures", "{value: 24, unit: boats, of: once, as: figure/boats-2014}\n{value: 24, unit: boats, of: twice}");
    expect([first, second]).toMatchObject([{ state: "settled" }, { state: "named" }]);
  });
});

describe("a reading", () => {
  it("tells which passages it leaves out, those with the cells of tables apart", () => {
    expect(compared("- passage: 1.1").unread).toEqual(["fn1"]);
  });

  it("is of the passages of a dataset", () => {
    expect(() => compared("- passage: 9.9")).toThrow(new Refusal("The readings are of passages that data/mini has not: 9.9."));
  });
});
