import { listing } from "../connections/listing.js";
import { type BatchParameters, type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { FactPropertyName } from "../graph/vocabulary/fact-property.js";
import type { Claim } from "./claim.js";
import type { Entity } from "./entity.js";
import type { Fact } from "./fact.js";
import type { FactPolicyName } from "./fact-policy.js";
import type { Relation } from "./relation.js";

/** The entity with an id; null where there is none in the view. */
export const entitiesById = one(statement<never, KeyedRow<Entity>>("entities/by-id", ["key", "value"]));
/** The entities of a kind, by name. */
export const entitiesOfKind = listing<object>("entities/of-kind", "row.name", ["row.graph", "row.kind"]);
/** The claim with an id and the passage it rests on; null where there is none. */
export const claimsById = one(statement<never, KeyedRow<Claim>>("entities/claims-by-id", ["key", "value"]));

/** Which facts: which of several values, and of which properties (null: all). */
export interface FactArguments {
  readonly policy: FactPolicyName;
  readonly properties: readonly FactPropertyName[] | null;
}

/** The facts of an entity by property, the preferred value first; empty where there are none. */
export const factsOfEntity = many(statement<BatchParameters & FactArguments, KeyedRow<Fact>>("entities/facts-of-entity", ["key", "value"]));
/** The relation with an id; null where there is none in the view. */
export const relationsById = one(statement<never, KeyedRow<Relation>>("entities/relations-by-id", ["key", "value"]));

/** Which relations: types (null: all) and direction (null: both). */
export interface RelationArguments {
  readonly types: readonly string[] | null;
  readonly outgoing: boolean | null;
}

/** The relations of an entity, by type and id. */
export const relationsOfEntity = listing<RelationArguments>("entities/relations-of-entity", "type(row)");

/** All relations, by type and id. */
export const allRelations = listing<object>("entities/relations", "type(row)");

/** Which neighbours: over relations of these types, of these kinds, in this direction (null: both). */
export interface NeighbourArguments {
  readonly types: readonly string[];
  readonly kinds: readonly string[];
  readonly outgoing: boolean | null;
}

/** The entities to which relations of an entity lead, by name, each with those relations. */
export const neighbours = listing<NeighbourArguments>("entities/neighbours", "row.name", [], "relation");
