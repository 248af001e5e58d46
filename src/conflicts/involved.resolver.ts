import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { AgreementStage } from "../agreements/agreement-stage.js";
import { Entity } from "../entities/entity.js";
import { Relation } from "../entities/relation.js";
import type { Context } from "../graph/context.js";
import { RolloutStep } from "../measures/rollout-step.js";
import { Figure } from "../statistics/figure.js";
import { Reading } from "../statistics/reading.js";
import { Conflict } from "./conflict.js";
import { conflictsById, conflictsOf, conflictsOfRelation, conflictsOfStep } from "./conflict.cypher.js";

/** The conflicts that involve an entity. */
@Resolver(() => Entity)
export class EntityConflicts {
  @FieldResolver(() => [Conflict], { description: "Conflicts." })
  conflicts(@Root() entity: Entity, @Ctx() { graph }: Context): Promise<readonly Conflict[]> {
    return graph.load(conflictsOf, entity);
  }
}

/** The conflicts that involve a figure. */
@Resolver(() => Figure)
export class FigureConflicts {
  @FieldResolver(() => [Conflict], { description: "Conflicts." })
  conflicts(@Root() figure: Figure, @Ctx() { graph }: Context): Promise<readonly Conflict[]> {
    return graph.load(conflictsOf, figure);
  }
}

/** The conflicts that involve a relation. */
@Resolver(() => Relation)
export class RelationConflicts {
  @FieldResolver(() => [Conflict], { description: "That name it, or both its ends in its source." })
  conflicts(@Root() relation: Relation, @Ctx() { graph }: Context): Promise<readonly Conflict[]> {
    return graph.load(conflictsOfRelation, relation);
  }
}

/** The conflicts that involve a rollout step. */
@Resolver(() => RolloutStep)
export class StepConflicts {
  @FieldResolver(() => [Conflict], { description: "Conflicts." })
  conflicts(@Root() step: RolloutStep, @Ctx() { graph }: Context): Promise<readonly Conflict[]> {
    return graph.load(conflictsOfStep, step);
  }
}

/** The conflicts that involve a stage of an agreement. */
@Resolver(() => AgreementStage)
export class StageConflicts {
  @FieldResolver(() => [Conflict], { description: "Conflicts." })
  conflicts(@Root() stage: AgreementStage, @Ctx() { graph }: Context): Promise<readonly Conflict[]> {
    return graph.load(conflictsOfStep, stage);
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
