import { Arg, Ctx, Query, Resolver, Root } from "type-graphql";

import { entitiesById } from "../entities/entity.cypher.js";
import type { Entity } from "../entities/entity.js";
import type { Context } from "../graph/context.js";
import type { GraphRequest } from "../graph/request.js";
import type { View, Viewed } from "../graph/view.js";
import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";
import { incompleteBatches, measuresWithOrigins } from "./measure.cypher.js";
import { type OriginPlace, Origins } from "./origins.js";
import { type MeasureOrigins, originPlaces } from "./origin-places.js";
import { reachedStages } from "./reached-stages.js";
import { RolloutStage } from "./rollout-step.js";
import { shareOf } from "./share-of.js";

const mostFirst = (a: OriginPlace, b: OriginPlace): number => b.count - a.count || (a.place.name < b.place.name ? -1 : 1);

async function placesOf(graph: GraphRequest, measures: readonly MeasureOrigins[], view: View): Promise<readonly OriginPlace[]> {
  const counted = await Promise.all(
    originPlaces(measures).map(async ({ place, measures: ids }) => {
      const [found, began] = await Promise.all([graph.find(entitiesById, place, view), graph.loadAll(entitiesById, ids, { view })]);
      return found === null ? [] : [{ place: found, count: ids.length, measures: began }];
    }),
  );
  return counted.flat().sort(mostFirst);
}

/** Where measures began that went far. */
@Resolver()
export class OriginsResolver {
  @Query(() => Origins, { description: "Where the measures began that got as far as a stage, and the share of those of which no source says so." })
  async origins(
    @Root() root: Viewed,
    @Arg("stage", () => RolloutStage, { defaultValue: "NATIONWIDE", description: "Measures that took a step of this stage or of one beyond it." }) stage: RolloutStageName,
    @Ctx() { graph }: Context,
  ): Promise<Origins> {
    const view = await graph.viewOf(root);
    const [measures, batches] = await Promise.all([graph.find(measuresWithOrigins, "", view, { stages: reachedStages(stage) }), graph.find(incompleteBatches, "", view)]);
    const unknown = measures.filter(({ places }) => places.length === 0);
    const entities = (some: readonly MeasureOrigins[]): Promise<Entity[]> => graph.loadAll(entitiesById, some.map(({ measure }) => measure), { view });
    const [places, named] = await Promise.all([placesOf(graph, measures, view), entities(unknown)]);
    const counts = { total: measures.length, originKnown: measures.length - unknown.length, originUnknown: unknown.length };
    const shareUnknown = shareOf(unknown.length, measures.length);
    return { ...counts, shareUnknown, places, unknown: named, isComplete: batches.length === 0, incompleteBatches: batches, view };
  }
}
