import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Document } from "../documents/document.js";
import { Entity } from "../entities/entity.js";
import { entitiesById } from "../entities/entity.cypher.js";
import type { Context } from "../graph/context.js";
import { documentsByFigure } from "./figure.cypher.js";
import { Indicator } from "./indicator.js";
import { missingYears } from "./missing-years.js";
import { priceBasisOf } from "./price-basis-of.js";
import { Series } from "./series.js";
import { Table } from "./table.js";
import { tablesById } from "./table.cypher.js";

/** What a series measures, of what, by whom and where it is printed. */
@Resolver(() => Series)
export class SeriesResolver {
  @FieldResolver(() => String, { nullable: true, description: "What the table calls it; null in prose." })
  async name(@Root() { tableId, seriesId, view }: Series, @Ctx() { graph }: Context): Promise<string | null> {
    const table = tableId == null ? null : await graph.find(tablesById, tableId, view);
    return table?.seriesNames[table.seriesIds.indexOf(seriesId ?? "")] ?? null;
  }

  @FieldResolver(() => Indicator, { description: "What it measures." })
  indicator(@Root() { indicatorId, view }: Series, @Ctx() { graph }: Context): Promise<Entity | null> {
    return graph.find(entitiesById, indicatorId, view);
  }

  @FieldResolver(() => [Entity], { description: "What it is of." })
  about(@Root() { aboutIds, view }: Series, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, aboutIds, { view });
  }

  @FieldResolver(() => Entity, { nullable: true, description: "Who measured it; null where the source leaves it open." })
  reportedBy(@Root() { reportedById, view }: Series, @Ctx() { graph }: Context): Promise<Entity | null> | null {
    return reportedById == null ? null : graph.find(entitiesById, reportedById, view);
  }

  @FieldResolver(() => String, { nullable: true, description: "In which prices, where a source says." })
  async priceBasis(@Root() { indicatorId, view }: Series, @Ctx() { graph }: Context): Promise<string | null> {
    return priceBasisOf(await graph.find(entitiesById, indicatorId, view));
  }

  @FieldResolver(() => [Document], { description: "Documents of the reporter named with it; their `edition` is its vintage." })
  async sources(@Root() { figures }: Series, @Ctx() { graph }: Context): Promise<Document[]> {
    // All cells of a table rest on the same passages.
    const asked = new Map(figures.map((figure) => [figure.table ?? figure.id, figure]));
    const named = await Promise.all([...asked.values()].map((figure) => graph.load(documentsByFigure, figure)));
    return [...new Map(named.flat().map((document) => [document.id, document])).values()];
  }

  @FieldResolver(() => [String], { description: "Years without a value between its first and last." })
  gaps(@Root() { points }: Series): string[] {
    return missingYears(points.map(({ period }) => period));
  }

  @FieldResolver(() => Table, { nullable: true, description: "The table it is printed in; null in prose." })
  table(@Root() { tableId, view }: Series, @Ctx() { graph }: Context): Promise<Table | null> | null {
    return tableId == null ? null : graph.find(tablesById, tableId, view);
  }
}
