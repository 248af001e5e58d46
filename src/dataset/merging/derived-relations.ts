import { type RelationTypeName, relationTypes } from "../../graph/vocabulary/relation-type.js";
import { kindOf } from "../../graph/vocabulary/kind-of.js";
import type { Relation } from "./relation.js";
import type { Step } from "./step.js";

type Ends = readonly [from: string, type: RelationTypeName, to: string];

const mayJoin = ([from, type, to]: Ends): boolean => {
  const declared: { readonly from: readonly string[]; readonly to: readonly string[] } = relationTypes[type];
  return declared.from.includes(kindOf(from) ?? "") && declared.to.includes(kindOf(to) ?? "");
};

const placesOf = (step: Step): readonly string[] => step.in ?? [];

const trials = (step: Step): readonly Ends[] =>
  step.stage === "PILOTED" || step.stage === "EXTENDED" ? placesOf(step).map((place) => [place, "PILOTS", step.measure]) : [];

const copies = (step: Step): readonly Ends[] =>
  step.stage === "REPLICATED" ? placesOf(step).map((place) => [step.measure, "REPLICATED_IN", place]) : [];

const origins = (step: Step): readonly Ends[] =>
  step.origin === "stated" ? placesOf(step).map((place) => [step.measure, "ORIGINATED_IN", place]) : [];

const promotions = (step: Step): readonly Ends[] =>
  step.stage === "NATIONWIDE" ? (step.from ?? []).map((place) => [step.measure, "PROMOTED_NATIONWIDE_FROM", place]) : [];

const documents = (step: Step): readonly Ends[] =>
  step.by === undefined ? [] : [[step.measure, "SET_OUT_IN", step.by]];

/** The relations a rollout step stands for, with its status, date and citations: so a fact is written once. A step in a place that is no pilot zone pilots nothing: the step alone tells it. */
export function derivedRelations(step: Step): readonly Relation[] {
  const ends = [trials, copies, origins, promotions, documents].flatMap((derive) => derive(step)).filter(mayJoin);
  return ends.map(([from, type, to]) => ({
    from,
    type,
    to,
    status: step.status ?? "STATED",
    validFrom: step.date,
    claims: step.claims,
  }));
}
