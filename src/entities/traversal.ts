import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { connectionType } from "../connections/connection-type.js";
import { PageArguments } from "../connections/page-arguments.js";
import type { Context } from "../graph/context.js";
import { kinds } from "../graph/vocabulary/kind.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import { Entity } from "./entity.js";
import { neighbours } from "./entity.cypher.js";
import { relationEdgeType } from "./relation-edge-type.js";

/** A field that leads from one kind to the entities of another over relations of some types. */
export interface Traversal {
  readonly from: ClassType<Entity>;
  readonly field: string;
  /** A kind, or `Entity`: any kind. */
  readonly to: ClassType<Entity> | typeof Entity;
  readonly over: readonly RelationTypeName[];
  /** Needed only where both ends may be of one kind: whether the relation starts here. */
  readonly outgoing?: boolean;
  /** The name of its edges and connection, where these are not shared with every other traversal to the same kind. */
  readonly as?: string;
  readonly description: string;
}

const connections = new Map<string, ClassType<object>>();

/** One connection for all traversals to a kind, such as `RelatedChallengeConnection`: it keeps the schema small. */
function connectionOf({ to, as: name = `Related${to.name}` }: Traversal): ClassType<object> {
  const known = connections.get(name);
  if (known !== undefined) return known;
  const edge = relationEdgeType(name, to);
  const connection = connectionType(name, () => to, () => edge, "neighbours");
  connections.set(name, connection);
  return connection;
}

/** The resolver of a traversal: one statement for all the rows at its level. */
export function traversal(declared: Traversal): ClassType<object> {
  const { from, field, to, over, outgoing = null, description } = declared;
  const connection = connectionOf(declared);
  const args = { types: over, kinds: to === Entity ? Object.keys(kinds) : [to.name], outgoing };

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
