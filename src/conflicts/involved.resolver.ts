import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Entity } from "../entities/entity.js";
import type { Context } from "../graph/context.js";
import { Figure } from "../statistics/figure.js";
import { Reading } from "../statistics/reading.js";
import { Conflict } from "./conflict.js";
import { conflictsById, conflictsOf } from "./conflict.cypher.js";

/** The conflicts that involve an entity. */
@Resolver(() => Entity)
export class EntityConflicts {
  @FieldResolver(() => [Conflict], { description: "Conflicts that involve it." })
  conflicts(@Root() entity: Entity, @Ctx() { graph }: Context): Promise<readonly Conflict[]> {
    return graph.load(conflictsOf, entity);
  }
}

/** The conflicts that involve a figure. */
@Resolver(() => Figure)
export class FigureConflicts {
  @FieldResolver(() => [Conflict], { description: "Conflicts that involve it." })
  conflicts(@Root() figure: Figure, @Ctx() { graph }: Context): Promise<readonly Conflict[]> {
    return graph.load(conflictsOf, figure);
  }
}

/** The conflict that makes a number doubtful. */
@Resolver(() => Reading)
export class ReadingConflict {
  @FieldResolver(() => Conflict, { description: "The conflict that makes the number doubtful." })
  conflict(@Root() { conflictId, view }: Reading, @Ctx() { graph }: Context): Promise<Conflict | null> {
    return graph.find(conflictsById, conflictId, view);
  }
}
