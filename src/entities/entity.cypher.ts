import { listing } from "../connections/listing.js";
import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { Claim } from "./claim.js";
import type { Entity } from "./entity.js";
import type { Fact } from "./fact.js";
import type { Relation } from "./relation.js";

export const entitiesById = one(statement<never, KeyedRow<Entity>>("entities/by-id", ["key", "value"]));
export const entitiesOfKind = listing<object>("name", "entities/of-kind", "entities/of-kind-backward", "entities/count-of-kind");
export const claimsById = one(statement<never, KeyedRow<Claim>>("entities/claims-by-id", ["key", "value"]));
export const factsOfEntity = many(statement<never, KeyedRow<Fact>>("entities/facts-of-entity", ["key", "value"]));
export const relationsById = one(statement<never, KeyedRow<Relation>>("entities/relations-by-id", ["key", "value"]));

/** Which relations: types (null: all) and direction (null: both). */
export interface RelationFilter {
  readonly types: readonly string[] | null;
  readonly outgoing: boolean | null;
}

export const relationsOfEntity = listing<RelationFilter>("type", "entities/relations-of-entity", "entities/relations-of-entity-backward", "entities/count-relations-of-entity");

/** Which neighbours: over relations of these types, of these kinds, in this direction (null: both). */
export interface NeighbourFilter {
  readonly types: readonly string[];
  readonly kinds: readonly string[];
  readonly outgoing: boolean | null;
}

export const neighbours = listing<NeighbourFilter>("name", "entities/neighbours", "entities/neighbours-backward", "entities/count-neighbours");
