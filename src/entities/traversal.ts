import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { connectionType } from "../connections/connection-type.js";
import { PageArguments } from "../connections/page-arguments.js";
import type { Context } from "../graph/context.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import type { Entity } from "./entity.js";
import { neighbours } from "./entity.cypher.js";
import { relationEdgeType } from "./relation-edge-type.js";

/** A field that leads from one kind to the entities of another over relations of some types. */
export interface Traversal {
  readonly from: ClassType<Entity>;
  readonly field: string;
  readonly to: ClassType<Entity>;
  readonly over: readonly RelationTypeName[];
  /** Needed only where both ends may be of one kind: whether the relation starts here. */
  readonly outgoing?: boolean;
  /** Needed only where another traversal joins the same kinds: the name of its edges and connection. */
  readonly as?: string;
  readonly description: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `ZoneMeasure` for zone.measures; by the field's name where both ends are of one kind, `DocumentAmends`. */
const typeName = ({ from, field, to, as }: Traversal): string => as ?? from.name + (from === to ? capital(field) : to.name);

/** The resolver of a traversal: one statement for all the rows at its level. */
export function traversal(declared: Traversal): ClassType<object> {
  const { from, field, to, over, outgoing = null, description } = declared;
  const name = typeName(declared);
  const edge = relationEdgeType(name, to);
  const connection = connectionType(name, () => to, () => edge, field);
  const args = { types: over, kinds: [to.name], outgoing };

  @Resolver(() => from)
  class TraversalOf {
    // type-graphql tells the fields of a type apart by the name of the method.
    @FieldResolver(() => connection, { description })
    [field](@Root() { id, view }: Entity, @Args(() => PageArguments) page: PageArguments, @Ctx() { graph }: Context): Promise<Connection> {
      return connect(graph, { listing: neighbours, args, field: `${from.name}.${field}`, key: id, view }, page);
    }
  }
  return TraversalOf;
}
