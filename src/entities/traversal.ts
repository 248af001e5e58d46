import { Arg, Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { PageArguments } from "../connections/page-arguments.js";
import type { Context } from "../graph/context.js";
import { kinds } from "../graph/vocabulary/kind.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import type { Filter } from "../selection/filter.js";
import { Order } from "../selection/order.js";
import { addLink } from "./add-link.js";
import { entityConnection } from "./entity-connection.js";
import { Entity } from "./entity.js";
import { neighbours } from "./entity.cypher.js";
import { filterOf } from "./filter-of.js";
import { kindShape } from "./kind-shape.js";
import { entityLinksOf } from "./links-of.js";
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
  addLink(from, field, relationLink(to.name, over, outgoing), entityLinksOf(to));
  const filterType = filterOf(to);

  @Resolver(() => from)
  class TraversalOf {
    // type-graphql tells the fields of a type apart by the name of the method.
    @FieldResolver(() => connection, { description })
    [field](
      @Root() { id, view }: Entity,
      @Arg("filter", () => filterType, { nullable: true, description: "Which." }) filter: Filter | undefined,
      @Arg("orderBy", () => [Order], { nullable: true, description: "Order." }) orderBy: Order[] | undefined,
      @Args(() => PageArguments) page: PageArguments,
      @Ctx() { graph }: Context,
    ): Promise<Connection> {
      return connect(graph, { listing: neighbours, args, field: `${from.name}.${field}`, key: id, view, shape, filter, orderBy }, page);
    }
  }
  return TraversalOf;
}
