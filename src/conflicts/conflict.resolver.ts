import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { connectionType } from "../connections/connection-type.js";
import { edgeType } from "../connections/edge-type.js";
import { PageArguments } from "../connections/page-arguments.js";
import { Entity } from "../entities/entity.js";
import { entitiesById } from "../entities/entity.cypher.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { Citation } from "../sources/citation.js";
import { citationOf } from "../sources/citation-of.js";
import { Conflict, ConflictKind } from "./conflict.js";
import { allConflicts, conflictsById, sidesByConflict } from "./conflict.cypher.js";
import { ConflictFilter } from "./conflict-filter.js";
import { conflictQuestion } from "./conflict-question.js";
import { ConflictSide } from "./conflict-side.js";

const conflictEdge = edgeType("Conflict", () => Conflict);
const conflictConnection = connectionType("Conflict", () => Conflict, () => conflictEdge);

/** Conflicts, and what they are about. */
@Resolver(() => Conflict)
export class ConflictResolver {
  @Query(() => Conflict, { nullable: true, description: "The conflict with this id; null when there is none." })
  async conflict(@Root() root: Viewed, @Arg("id", () => ID, { description: "Its id: `conflict/…`." }) id: string, @Ctx() { graph }: Context): Promise<Conflict | null> {
    return graph.find(conflictsById, id, await graph.viewOf(root));
  }

  @Query(() => conflictConnection, { description: "The conflicts that fit, in the order of the data." })
  async conflicts(
    @Root() root: Viewed,
    @Arg("filter", () => ConflictFilter, { nullable: true, description: "Which." }) filter: ConflictFilter | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: allConflicts, args: conflictQuestion(filter ?? {}), field: "conflicts", key: "", view }, page);
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
