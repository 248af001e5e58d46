import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { entitiesById } from "../entities/entity.cypher.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { Citation } from "../sources/citation.js";
import { citationOf } from "../sources/citation-of.js";
import { sourcesById } from "../sources/source.cypher.js";
import { cellsByTable } from "./figure.cypher.js";
import { Series } from "./series.js";
import { seriesOf } from "./series-of.js";
import { Table } from "./table.js";
import { allTables } from "./table.cypher.js";

/** The printed tables. */
@Resolver(() => Table)
export class TableResolver {
  @Query(() => Table, { nullable: true, description: "The table of this number; null when there is none." })
  async table(@Root() root: Viewed, @Arg("number", () => Int, { description: "Such as 2." }) number: number, @Ctx() { graph }: Context): Promise<Table | null> {
    const tables = await graph.find(allTables, "", await graph.viewOf(root));
    return tables.find((table) => table.number === String(number)) ?? null;
  }

  @Query(() => [Table], { description: "The printed tables." })
  async tables(@Root() root: Viewed, @Ctx() { graph }: Context): Promise<readonly Table[]> {
    return graph.find(allTables, "", await graph.viewOf(root));
  }

  @FieldResolver(() => [Entity], { description: "What its cells are of." })
  about(@Root() table: Table, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, table.about, table);
  }

  @FieldResolver(() => Entity, { nullable: true, description: "Whom it names as source of the numbers." })
  reportedBy(@Root() { reportedBy, view }: Table, @Ctx() { graph }: Context): Promise<Entity | null> | null {
    return reportedBy == null ? null : graph.find(entitiesById, reportedBy, view);
  }

  @FieldResolver(() => [Series], { description: "Its series in the order of the table, each over time." })
  async series(@Root() table: Table, @Ctx() { graph }: Context): Promise<Series[]> {
    const place = ({ seriesId }: Series): number => table.seriesIds.indexOf(seriesId ?? "");
    return seriesOf(await graph.load(cellsByTable, table)).sort((a, b) => place(a) - place(b));
  }

  @FieldResolver(() => [Citation], { description: "The passages it is printed in: title, cells, notes." })
  async citations(@Root() table: Table, @Ctx() { graph }: Context): Promise<Citation[]> {
    return (await graph.loadAll(sourcesById, table.citations, table)).map(citationOf);
  }
}
