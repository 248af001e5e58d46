import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { entitiesById } from "../entities/entity.cypher.js";
import type { Context } from "../graph/context.js";
import type { PeriodValue } from "../graph/period.js";
import { Citation } from "../sources/citation.js";
import { citationOf } from "../sources/citation-of.js";
import { sourcesById } from "../sources/source.cypher.js";
import { Check } from "./check.js";
import { checksByFigure } from "./check.cypher.js";
import { Comparison } from "./comparison.js";
import { comparisonOf } from "./comparison-of.js";
import { Figure } from "./figure.js";
import { Indicator } from "./indicator.js";
import { Period } from "./period.js";
import { periodRow } from "./period-row.js";
import { Reading } from "./reading.js";
import { readingOf } from "./reading-of.js";
import { Table } from "./table.js";
import { tablesById } from "./table.cypher.js";

/** What a figure measures, of what, when, by whom, compared with what, and where it stands. */
@Resolver(() => Figure)
export class FigureResolver {
  @FieldResolver(() => Indicator, { description: "What it measures." })
  indicator(@Root() { indicator, view }: Figure, @Ctx() { graph }: Context): Promise<Entity | null> {
    return graph.find(entitiesById, indicator, view);
  }

  @FieldResolver(() => [Entity], { description: "What it is of." })
  about(@Root() figure: Figure, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, figure.about, figure);
  }

  @FieldResolver(() => Period, { nullable: true, description: "The time it is about; null where the source does not say." })
  period(@Root() { period }: Figure): PeriodValue | null {
    return periodRow(period);
  }

  @FieldResolver(() => Entity, { nullable: true, description: "Who measured it; null where the source leaves it open." })
  reportedBy(@Root() { reportedBy, view }: Figure, @Ctx() { graph }: Context): Promise<Entity | null> | null {
    return reportedBy == null ? null : graph.find(entitiesById, reportedBy, view);
  }

  @FieldResolver(() => Comparison, { nullable: true, description: "What it is compared with; null where it is a level." })
  comparison(@Root() figure: Figure): Comparison | null {
    return comparisonOf(figure);
  }

  @FieldResolver(() => Reading, { nullable: true, description: "How it is most likely meant, where its label is doubtful." })
  reading(@Root() figure: Figure): Reading | null {
    return readingOf(figure);
  }

  @FieldResolver(() => Citation, { description: "The first source that gives it." })
  async citation(@Root() { citations: [first = ""], view }: Figure, @Ctx() { graph }: Context): Promise<Citation | null> {
    const source = await graph.find(sourcesById, first, view);
    return source && citationOf(source);
  }

  @FieldResolver(() => [Citation], { description: "All sources that give it." })
  async citations(@Root() figure: Figure, @Ctx() { graph }: Context): Promise<Citation[]> {
    return (await graph.loadAll(sourcesById, figure.citations, figure)).map(citationOf);
  }

  @FieldResolver(() => Table, { nullable: true, description: "The table it is a cell of; null in prose." })
  table(@Root() { table, view }: Figure, @Ctx() { graph }: Context): Promise<Table | null> | null {
    return table == null ? null : graph.find(tablesById, table, view);
  }

  @FieldResolver(() => [Check], { description: "How it is recomputed from other numbers." })
  checks(@Root() figure: Figure, @Ctx() { graph }: Context): Promise<readonly Check[]> {
    return graph.load(checksByFigure, figure);
  }
}

/** What a figure is compared with. */
@Resolver(() => Comparison)
export class ComparisonResolver {
  @FieldResolver(() => Indicator, { nullable: true, description: "The indicator it is compared with." })
  indicator(@Root() { indicatorId, view }: Comparison, @Ctx() { graph }: Context): Promise<Entity | null> | null {
    return indicatorId == null ? null : graph.find(entitiesById, indicatorId, view);
  }

  @FieldResolver(() => [Entity], { description: "The things it is compared with." })
  about(@Root() { aboutIds, view }: Comparison, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, aboutIds, { view });
  }
}
