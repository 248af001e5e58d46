import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { connectionType } from "../connections/connection-type.js";
import { edgeType } from "../connections/edge-type.js";
import { PageArguments } from "../connections/page-arguments.js";
import type { Context } from "../graph/context.js";
import { Node } from "../sources/node.js";
import { Passage } from "../sources/passage.js";
import { WebPage } from "../sources/web-page.js";
import { lookUp } from "./look-up.js";
import { PassageStatement } from "./passage-statement.js";
import { statementsOfPassage } from "./passage-statement.cypher.js";

const statementEdge = edgeType("PassageStatement", () => PassageStatement);
const statementConnection = connectionType("PassageStatement", () => PassageStatement, () => statementEdge);

/** Everything that was taken from a passage. */
@Resolver(() => Passage)
export class PassageStatements {
  @FieldResolver(() => statementConnection, { description: "Everything the graph took from it, by kind." })
  statements(@Root() { id, view }: Passage, @Args(() => PageArguments) page: PageArguments, @Ctx() { graph }: Context): Promise<Connection> {
    return connect(graph, { listing: statementsOfPassage, args: {}, field: "Passage.statements", key: id, view }, page);
  }
}

/** Everything that was taken from a web page. */
@Resolver(() => WebPage)
export class WebPageStatements {
  @FieldResolver(() => statementConnection, { description: "Everything the graph took from it, by kind." })
  statements(@Root() { id, view }: WebPage, @Args(() => PageArguments) page: PageArguments, @Ctx() { graph }: Context): Promise<Connection> {
    return connect(graph, { listing: statementsOfPassage, args: {}, field: "WebPage.statements", key: id, view }, page);
  }
}

/** What a statement is about. */
@Resolver(() => PassageStatement)
export class PassageStatementResolver {
  @FieldResolver(() => Node, { nullable: true, description: "What it is about, of a fact whose it is; null where that is not there on the day of the view." })
  about(@Root() { about, view }: PassageStatement, @Ctx() { graph }: Context): Promise<object | null> {
    return lookUp(graph, about, view);
  }
}
