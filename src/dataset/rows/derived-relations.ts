import type { RelationTypeName } from "../../graph/vocabulary/relation-type.js";
import type { StepRecord } from "../records/step-record.js";
import type { Relation } from "./relation.js";

type Ends = readonly [from: string, type: RelationTypeName, to: string];

const placesOf = (step: StepRecord): readonly string[] => step.in ?? [];

const trials = (step: StepRecord): readonly Ends[] =>
  step.stage === "PILOTED" || step.stage === "EXTENDED" ? placesOf(step).map((place) => [place, "PILOTS", step.measure]) : [];

const copies = (step: StepRecord): readonly Ends[] =>
  step.stage === "REPLICATED" ? placesOf(step).map((place) => [step.measure, "REPLICATED_IN", place]) : [];

const origins = (step: StepRecord): readonly Ends[] =>
  step.origin === "stated" ? placesOf(step).map((place) => [step.measure, "ORIGINATED_IN", place]) : [];

const promotions = (step: StepRecord): readonly Ends[] =>
  step.stage === "NATIONWIDE" ? (step.from ?? []).map((place) => [step.measure, "PROMOTED_NATIONWIDE_FROM", place]) : [];

const documents = (step: StepRecord): readonly Ends[] =>
  step.by === undefined ? [] : [[step.measure, "SET_OUT_IN", step.by]];

/** The relations a rollout step stands for, with its status, date and citations: so a fact is written once. */
export function derivedRelations(step: StepRecord): readonly Relation[] {
  const claim = { statement: step.statement, at: step.at, confidence: step.confidence, assertedBy: step.assertedBy };
  const ends = [trials, copies, origins, promotions, documents].flatMap((derive) => derive(step));
  return ends.map(([from, type, to]) => ({
    from,
    type,
    to,
    status: step.status ?? "STATED",
    validFrom: step.date,
    claims: [claim],
  }));
}
