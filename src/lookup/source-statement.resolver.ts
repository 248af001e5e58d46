import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { connectionType } from "../connections/connection-type.js";
import { edgeType } from "../connections/edge-type.js";
import { PageArguments } from "../connections/page-arguments.js";
import type { Context } from "../graph/context.js";
import { Node } from "../sources/node.js";
import { Source } from "../sources/source.js";
import { lookUp } from "./look-up.js";
import { SourceStatement } from "./source-statement.js";
import { statementsOfSource } from "./source-statement.cypher.js";

const statementEdge = edgeType("SourceStatement", () => SourceStatement);
const statementConnection = connectionType("SourceStatement", () => SourceStatement, () => statementEdge);

/** Everything that was taken from a passage or web page. */
@Resolver(() => Source)
export class SourceStatements {
  @FieldResolver(() => statementConnection, { description: "All the graph took from it, by kind." })
  statements(@Root() { id, view }: Source, @Args(() => PageArguments) page: PageArguments, @Ctx() { graph }: Context): Promise<Connection> {
    return connect(graph, { listing: statementsOfSource, args: {}, field: "Source.statements", key: id, view }, page);
  }
}

/** What a statement is about. */
@Resolver(() => SourceStatement)
export class SourceStatementResolver {
  @FieldResolver(() => Node, { nullable: true, description: "What it is about, of a fact whose it is; null where that is not there on the day of the view." })
  about(@Root() { about, view }: SourceStatement, @Ctx() { graph }: Context): Promise<object | null> {
    return lookUp(graph, about, view);
  }
}
