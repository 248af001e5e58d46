import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { Conflict } from "../merging/conflict.js";
import { comesBefore } from "../merging/comes-before.js";
import type { Entity, Fact } from "../merging/entity.js";
import { groupBy } from "../merging/group-by.js";
import { isAgreeing } from "../merging/is-agreeing.js";
import { propertyWords } from "../merging/property-words.js";
import { arisen } from "./arisen.js";
import { disagreeing } from "./disagreeing.js";

/** Whether both values can hold: at one time, or one after the other. */
const canHold = (one: Fact, other: Fact): boolean => comesBefore(one, other) || comesBefore(other, one) || isAgreeing(one.property, one.value, other.value);

function conflictOf(entity: Entity, facts: readonly Fact[]): readonly Conflict[] {
  const against = disagreeing(facts, canHold);
  const [first] = against;
  if (first === undefined) return [];
  const declared = factProperties[first.property];
  const unit = "unit" in declared ? declared.unit : undefined;
  const what = `${entity.name}, ${propertyWords(first.property)}`;
  const disputed = { key: `${entity.id} ${propertyWords(first.property)}`, kind: declared.value === "date" ? "DATE" : "VALUE", what, about: [entity.id] } as const;
  return [arisen(disputed, against.map(({ value, claims }) => ({ value, unit, claims, ref: entity.id })))];
}

/** The conflicts between the values that sources give of one property of one entity. A coarser date that holds a finer one is none, nor are two wordings, nor values that hold one after the other. */
export const factConflicts = (entities: readonly Entity[]): readonly Conflict[] =>
  entities.flatMap((entity) => [...groupBy(entity.facts, ({ property }) => property).values()].flatMap((facts) => conflictOf(entity, facts)));
