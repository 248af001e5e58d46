import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { type ListArguments, listArguments } from "../connections/list-arguments.js";
import { plainConnection } from "../connections/plain-connection.js";
import { Entity } from "../entities/entity.js";
import { entitiesById } from "../entities/entity.cypher.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { Citation } from "../sources/citation.js";
import { citationOf } from "../sources/citation-of.js";
import { idUnder } from "../selection/id-under.js";
import { Conflict, ConflictKind } from "./conflict.js";
import { allConflicts, conflictsById, sidesByConflict } from "./conflict.cypher.js";
import { conflictFilter } from "./conflict-filter.js";
import { conflictShape } from "./conflict-shape.js";
import { ConflictSide } from "./conflict-side.js";

const connection = plainConnection(Conflict);
const Arguments = listArguments(conflictFilter);

/** Conflicts, and what they are about. */
@Resolver(() => Conflict)
export class ConflictResolver {
  @Query(() => Conflict, { nullable: true, description: "The conflict with this id; null when there is none." })
  async conflict(@Root() root: Viewed, @Arg("id", () => ID, { description: "Its id: `conflict/…`." }) id: string, @Ctx() { graph }: Context): Promise<Conflict | null> {
    return graph.find(conflictsById, idUnder("conflict", id), await graph.viewOf(root));
  }

  @Query(() => connection, { description: "The conflicts that fit, in the order of the data." })
  async conflicts(@Root() root: Viewed, @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments, @Ctx() { graph }: Context): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: allConflicts, args: {}, field: "conflicts", key: "", view, shape: conflictShape, filter, orderBy }, page);
  }

  @FieldResolver(() => ConflictKind, { description: "What sort of conflict it is." })
  kind(@Root() { conflictKind }: Conflict): string {
    return conflictKind;
  }

  @FieldResolver(() => [Entity], { description: "What it is about." })
  about(@Root() conflict: Conflict, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, conflict.about, conflict);
  }

  @FieldResolver(() => [ConflictSide], { description: "What each citation says." })
  sides(@Root() conflict: Conflict, @Ctx() { graph }: Context): Promise<readonly ConflictSide[]> {
    return graph.load(sidesByConflict, conflict);
  }
}

/** Where a side is said. */
@Resolver(() => ConflictSide)
export class ConflictSideResolver {
  @FieldResolver(() => Citation, { description: "Where it says so." })
  citation(@Root() { source, view }: ConflictSide): Citation {
    return citationOf({ ...source, view });
  }
}
