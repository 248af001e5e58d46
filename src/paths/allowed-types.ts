import { Failure } from "../errors.js";
import { type RelationTypeName, relationTypes } from "../graph/vocabulary/relation-type.js";

const allTypes = Object.keys(relationTypes) as RelationTypeName[];

const refuse = (argument: string, what: string): never => {
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": ${what}; name some, such as [CONCERNS], or leave it out for all.`);
};

/** The relation types that may be followed; null lists do not matter. Refuses when none is left. */
export function allowedTypes(types: readonly RelationTypeName[] | null, notTypes: readonly RelationTypeName[] | null): ReadonlySet<RelationTypeName> {
  if (types?.length === 0) refuse("types", "an empty list allows no relation");
  const left = (types ?? allTypes).filter((type) => !notTypes?.includes(type));
  if (left.length === 0) refuse("notTypes", "no type is left to follow");
  return new Set(left);
}
