import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { type ListArguments, listArguments } from "../connections/list-arguments.js";
import { plainConnection } from "../connections/plain-connection.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { idUnder } from "../selection/id-under.js";
import { Passage } from "./passage.js";
import { passageFilter } from "./passage-filter.js";
import { passageLabel } from "./passage-label.js";
import { passageShape } from "./passage-shape.js";
import { allPassages, sourcesById } from "./source.cypher.js";

const connection = plainConnection(Passage);
const Arguments = listArguments(passageFilter);

/** Passages, in the order of the text. */
@Resolver(() => Passage)
export class PassageResolver {
  @Query(() => Passage, { nullable: true, description: "The passage with this id; null when there is none." })
  async passage(@Root() root: Viewed, @Arg("id", () => ID, { description: "Such as `passage/1.11`." }) id: string, @Ctx() { graph }: Context) {
    const source = await graph.find(sourcesById, idUnder("passage", id), await graph.viewOf(root));
    return source?.kind === "Passage" ? source : null;
  }

  @Query(() => connection, { description: "The passages in the order of the text." })
  async passages(@Root() root: Viewed, @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments, @Ctx() { graph }: Context): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: allPassages, args: {}, field: "passages", key: "", view, shape: passageShape, filter, orderBy }, page);
  }

  @FieldResolver(() => String, { description: "The locator as a reader writes it: §1.11, Table 2, note 1, reference 3." })
  label(@Root() { locator }: Passage): string {
    return passageLabel(locator);
  }
}
