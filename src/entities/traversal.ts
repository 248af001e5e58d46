import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { type ListArguments, listArguments } from "../connections/list-arguments.js";
import type { Context } from "../graph/context.js";
import { kinds } from "../graph/vocabulary/kind.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import { addLink } from "../selection/add-link.js";
import { entityConnection } from "./entity-connection.js";
import { Entity } from "./entity.js";
import { neighbours } from "./entity.cypher.js";
import { filterOf } from "./filter-of.js";
import { kindShape } from "./kind-shape.js";
import { linksOf } from "./links-of.js";
import { relationLink } from "./relation-link.js";

/** A field that leads from one kind to the entities of another over relations of some types. */
export interface Traversal {
  readonly from: ClassType<Entity>;
  readonly field: string;
  /** A kind, or `Entity`: any kind. */
  readonly to: ClassType<Entity> | typeof Entity;
  readonly over: readonly RelationTypeName[];
  /** Needed only where both ends may be of one kind: whether the relation starts here. */
  readonly outgoing?: boolean;
  readonly description: string;
}

/** The resolver of a traversal: one statement for all the rows at its level. */
export function traversal(declared: Traversal): ClassType<object> {
  const { from, field, to, over, outgoing = null, description } = declared;
  const connection = entityConnection(to);
  const args = { types: over, kinds: to === Entity ? Object.keys(kinds) : [to.name], outgoing };
  const shape = kindShape(to.name);
  addLink(kindShape(from.name), filterOf(from), field, { link: relationLink(to.name, over, outgoing), input: linksOf(to) });
  const Arguments = listArguments(filterOf(to));

  @Resolver(() => from)
  class TraversalOf {
    // type-graphql tells the fields of a type apart by the name of the method.
    @FieldResolver(() => connection, { description })
    [field](
      @Root() { id, view }: Entity,
      @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments,
      @Ctx() { graph }: Context,
    ): Promise<Connection> {
      return connect(graph, { listing: neighbours, args, field: `${from.name}.${field}`, key: id, view, shape, filter, orderBy }, page);
    }
  }
  return TraversalOf;
}
