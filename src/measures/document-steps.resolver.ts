import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Document } from "../documents/document.js";
import type { Context } from "../graph/context.js";
import { stepsByDocument } from "./measure.cypher.js";
import { RolloutStep } from "./rollout-step.js";

/** The steps that rest on a document. */
@Resolver(() => Document)
export class DocumentSteps {
  @FieldResolver(() => [RolloutStep], { description: "The steps of measures that rest on it, by date." })
  steps(@Root() document: Document, @Ctx() { graph }: Context): Promise<readonly RolloutStep[]> {
    return graph.load(stepsByDocument, document);
  }
}
