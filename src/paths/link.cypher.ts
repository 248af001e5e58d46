import type { Relation } from "../entities/relation.js";
import { type Batch, type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { Link } from "./link.js";
import { type LinkRow, wholeLinks } from "./whole-links.js";

/** How many relations are read of one entity, and how many rows by one statement. */
export interface LinkBounds {
  readonly mostOfOne: number;
  readonly most: number;
}

/** The relations of an entity; null where the bound on all rows left some of them out. */
export const linksOfEntity: Batch<LinkBounds, LinkRow, readonly Link[] | null> = {
  statement: statement<never, KeyedRow<LinkRow>>("paths/links-of-entity", ["key", "value"]),
  collect: wholeLinks,
};

/** What an entity is ordered by among those as near. */
export interface Rank {
  readonly name: string;
  readonly degree: number;
}

/** The name and number of relations of an entity; null where there is none. */
export const ranksOfEntity = one(statement<never, KeyedRow<Rank>>("paths/ranks-of-entity", ["key", "value"]));
/** The relations of some types (null: all) that lead from an entity to one of some others, by type and id. */
export const relationsAmong = many<{ types: readonly string[] | null; among: readonly string[] }, Relation>(statement("paths/relations-among", ["key", "value"]));
