import { Field, ObjectType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import { relationStatuses } from "../graph/vocabulary/relation-status.js";
import { relationTypes } from "../graph/vocabulary/relation-type.js";
import { Node } from "../sources/node.js";

/** The types of relations, as an enum. */
export const RelationType = enumOf(relationTypes, "RelationType", "The types of relations; each is read as a sentence from start to end.");
/** How far a relation or step is real, as an enum. */
export const RelationStatus = enumOf(relationStatuses, "RelationStatus", "How far something is real. What is planned or asked for never counts as done.");

/** A typed, directed relation between two entities. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "A typed, directed relation between two entities, with all that is claimed of it." })
export class Relation extends Node {
  @Field(() => RelationType, { description: "Its type." })
  readonly type!: string;

  @Field(() => String, { description: "The relation read from start to end; what is planned or asked for says so first." })
  readonly sentence!: string;

  @Field(() => RelationStatus, { description: "How far it is real." })
  readonly status!: string;

  readonly from!: string;
  readonly to!: string;
  readonly validFrom!: string | null;
  readonly validTo!: string | null;
  readonly claims!: readonly string[];
}
