import { describe, expect, it } from "vitest";

import { derivedRelations } from "../../../src/dataset/merging/derived-relations.js";
import { relationTypes } from "../../../src/graph/vocabulary/relation-type.js";
import { rolloutStages, type RolloutStageName } from "../../../src/graph/vocabulary/rollout-stage.js";
import { step } from "./step.js";

const sentences = (given: Parameters<typeof step>[0]): string[] => derivedRelations(step(given)).map(({ from, type, to }) => `${from} ${type} ${to}`);

/** A step that says everything a step can say, all its places being zones. */
const full = (stage: RolloutStageName): Parameters<typeof step>[0] => ({ stage, in: ["zone/east", "area/harbour"], from: ["zone-group/coast"], by: "document/order", origin: "stated" });

const always = ["measure/list ORIGINATED_IN zone/east", "measure/list ORIGINATED_IN area/harbour"];
const document = "measure/list SET_OUT_IN document/order";

describe("a step stands for", () => {
  it.each<[RolloutStageName, string[]]>([
    ["PROPOSED", []],
    ["PILOTED", ["zone/east PILOTS measure/list", "area/harbour PILOTS measure/list"]],
    ["EXTENDED", ["zone/east PILOTS measure/list", "area/harbour PILOTS measure/list"]],
    ["REPLICATED", ["measure/list REPLICATED_IN zone/east", "measure/list REPLICATED_IN area/harbour"]],
    ["NATIONWIDE", ["measure/list PROMOTED_NATIONWIDE_FROM zone-group/coast"]],
    ["ENACTED", []],
    ["REVISED", []],
  ])("%s: its own relations, and origin and document as for every stage", (stage, own) => {
    expect(sentences(full(stage)).sort()).toEqual([...own, ...always, document].sort());
  });

  it("nothing that it does not say", () => {
    for (const stage of Object.keys(rolloutStages) as RolloutStageName[]) expect(sentences({ stage })).toEqual([]);
  });

  it("all its relations in its own status and date, with its own claim", () => {
    const relations = derivedRelations(step({ ...full("NATIONWIDE"), status: "PLANNED", date: "2015-04", at: ["1.1", "fn1"], confidence: "UNCERTAIN", assertedBy: "person/someone" }));
    const claims = [{ statement: "It was done.", at: ["1.1", "fn1"], confidence: "UNCERTAIN", assertedBy: "person/someone" }];
    expect(relations.map(({ status, validFrom, validTo, claims: made }) => ({ status, validFrom, validTo, claims: made }))).toEqual(
      relations.map(() => ({ status: "PLANNED", validFrom: "2015-04", validTo: undefined, claims })),
    );
    expect(relations).toHaveLength(4);
  });

  it("stated relations where it says no status", () => {
    expect(derivedRelations(step({ stage: "PILOTED", in: ["zone/east"] }))[0]?.status).toBe("STATED");
  });

  it("no trial, origin or source in a place that is no pilot zone, but a copy there", () => {
    expect(sentences({ ...full("PILOTED"), in: ["place/coast"] })).toEqual([document]);
    expect(sentences({ stage: "NATIONWIDE", from: ["place/coast"] })).toEqual([]);
    expect(sentences({ stage: "REPLICATED", in: ["place/coast"] })).toEqual(["measure/list REPLICATED_IN place/coast"]);
  });

  it("only relations that the vocabulary marks as derived", () => {
    const made = (Object.keys(rolloutStages) as RolloutStageName[]).flatMap((stage) => derivedRelations(step(full(stage))));
    const derived = Object.entries(relationTypes).filter(([, type]) => "isDerived" in type).map(([name]) => name);
    expect([...new Set(made.map(({ type }) => type))].sort()).toEqual(derived.sort());
  });
});
