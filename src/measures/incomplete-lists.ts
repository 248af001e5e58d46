import { type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Connection } from "../connections/connect.js";
import type { Entity } from "../entities/entity.js";
import type { Context } from "../graph/context.js";
import { Batch } from "./batch.js";
import { incompleteBatches } from "./measure.cypher.js";

/** Tells of a list of measures which of the documents' own lists are not whole here, so that what is counted is a lower bound. */
export function incompleteLists(connection: ClassType<object>): ClassType<object> {
  @Resolver(() => connection)
  class IncompleteLists {
    @FieldResolver(() => [Batch], { description: "Lists not whole here: counts are lower bounds." })
    incompleteBatches(@Root() { question: { view } }: Connection, @Ctx() { graph }: Context): Promise<readonly Entity[]> {
      return graph.find(incompleteBatches, "", view);
    }
  }
  return IncompleteLists;
}
