import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { type ListArguments, listArguments } from "../connections/list-arguments.js";
import { plainConnection } from "../connections/plain-connection.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { idUnder } from "../selection/id-under.js";
import { allWebPages, sourcesById } from "./source.cypher.js";
import { WebPage } from "./web-page.js";
import { webPageFilter } from "./web-page-filter.js";
import { webPageLabel } from "./web-page-label.js";
import { webPageShape } from "./web-page-shape.js";

const connection = plainConnection(WebPage);
const Arguments = listArguments(webPageFilter);

/** Web pages, in the order of the data. */
@Resolver(() => WebPage)
export class WebPageResolver {
  @Query(() => WebPage, { nullable: true, description: "The web page with this id; null when there is none." })
  async webPage(@Root() root: Viewed, @Arg("id", () => ID, { description: "Its id: `web-page/…`." }) id: string, @Ctx() { graph }: Context) {
    const source = await graph.find(sourcesById, idUnder("web-page", id), await graph.viewOf(root));
    return source?.kind === "WebPage" ? source : null;
  }

  @Query(() => connection, { description: "The web pages that are cited, in the order of the data." })
  async webPages(@Root() root: Viewed, @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments, @Ctx() { graph }: Context): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: allWebPages, args: {}, field: "webPages", key: "", view, shape: webPageShape, filter, orderBy }, page);
  }

  @FieldResolver(() => String, { description: "Its publisher; of a copy on an unrelated site, that it is one." })
  label(@Root() page: WebPage): string {
    return webPageLabel(page);
  }
}
