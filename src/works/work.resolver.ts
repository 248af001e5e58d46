import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Entity } from "../entities/entity.js";
import type { Context } from "../graph/context.js";
import { Passage } from "../sources/passage.js";
import { Work } from "./work.js";
import { citationsByWork, worksByPassage } from "./work.cypher.js";
import { WorkCitation } from "./work-citation.js";

/** Where the text refers to a work. */
@Resolver(() => Work)
export class WorkResolver {
  @FieldResolver(() => [WorkCitation], { description: "Where the text refers to it, in the order of the text." })
  citedIn(@Root() work: Work, @Ctx() { graph }: Context): Promise<readonly WorkCitation[]> {
    return graph.load(citationsByWork, work);
  }
}

/** The passage of a reference. */
@Resolver(() => WorkCitation)
export class WorkCitationResolver {
  @FieldResolver(() => Passage)
  passage(@Root() { passage, view }: WorkCitation): Passage {
    return { ...passage, view };
  }
}

/** The works a passage refers to. */
@Resolver(() => Passage)
export class PassageWorks {
  @FieldResolver(() => [Work], { description: "The works it refers to, by name." })
  works(@Root() passage: Passage, @Ctx() { graph }: Context): Promise<readonly Entity[]> {
    return graph.load(worksByPassage, passage);
  }
}
