import { Arg, Ctx, Query, Resolver, Root } from "type-graphql";

import { connect } from "../connections/connect.js";
import { entitiesOfKind } from "../entities/entity.cypher.js";
import { Kind } from "../entities/kind.js";
import { kindShape } from "../entities/kind-shape.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import type { Kind as KindName } from "../graph/vocabulary/kind.js";
import { Key, type KeyName } from "../selection/key.js";
import { keyed } from "../selection/keyed.js";
import { groupBy } from "./group-by.js";
import { Matrix } from "./matrix.js";
import { matrixOf } from "./matrix-of.js";

/** Tables of counts. */
@Resolver()
export class MatrixResolver {
  @Query(() => Matrix, { description: "How many things of a kind stand under two values at once." })
  async matrix(
    @Root() root: Viewed,
    @Arg("of", () => Kind, { description: "What is counted." }) of: KindName,
    @Arg("rows", () => Key, { description: "Down." }) rows: KeyName,
    @Arg("columns", () => Key, { description: "Across." }) columns: KeyName,
    @Ctx() { graph }: Context,
  ): Promise<Matrix> {
    const shape = kindShape(of);
    keyed(shape, rows, "rows");
    keyed(shape, columns, "columns");
    const question = { listing: entitiesOfKind, args: {}, field: "matrix", key: of, view: await graph.viewOf(root), shape };
    return matrixOf(await groupBy(graph, await connect(graph, question, { first: 1 }), { keys: [rows, columns], of: [], years: 1 }));
  }
}
