import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { type ListArguments, listArguments } from "../connections/list-arguments.js";
import { DayScalar } from "../entities/day-scalar.js";
import { Entity } from "../entities/entity.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { allFigures, figuresByIndicator, figuresOf } from "./figure.cypher.js";
import { checkSpan } from "../selection/check-span.js";
import { idUnder } from "../selection/id-under.js";
import { FigureConnection } from "./figure-connection.js";
import { figureShape } from "./figure-shape.js";
import { figureFilter } from "./figure-filter.js";
import { inSpan } from "./in-span.js";
import { inUnit } from "./in-unit.js";
import { Series } from "./series.js";
import { seriesOf } from "./series-of.js";
import { Table } from "./table.js";

const Arguments = listArguments(figureFilter);

/** Figures, and those of one indicator as series. */
@Resolver()
export class FigureListResolver {
  @Query(() => FigureConnection, { description: "The figures that fit, in the order of the data: those in prose, then the cells of the tables." })
  async figures(@Root() root: Viewed, @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments, @Ctx() { graph }: Context): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: allFigures, args: {}, field: "figures", key: "", view, shape: figureShape, filter, orderBy }, page);
  }

  @Query(() => [Series], { description: "The figures of one indicator over time, one series for each thing, unit, reporter, nature and table; forecasts and targets never stand among what was." })
  async series(
    @Root() root: Viewed,
    @Arg("indicator", () => ID, { description: "Such as `indicator/gdp`." }) indicator: string,
    @Arg("about", () => ID, { nullable: true, description: "Only figures of this entity." }) about: string | undefined,
    @Arg("from", () => DayScalar, { nullable: true, description: "Only periods that reach this day; undated figures are left out." }) from: string | undefined,
    @Arg("to", () => DayScalar, { nullable: true, description: "Only periods begun by this day; undated figures are left out." }) to: string | undefined,
    @Arg("unit", () => String, { nullable: true, description: "Only those in this unit, told in it: `billion yuan`." }) unit: string | undefined,
    @Arg("asRead", () => Boolean, { defaultValue: false, description: "Take readings where a label is doubtful." }) asRead: boolean,
    @Arg("joined", () => Boolean, { defaultValue: false, description: "Put reporters and tables into one." }) joined: boolean,
    @Ctx() { graph }: Context,
  ): Promise<Series[]> {
    checkSpan(from, to);
    const figures = await graph.find(figuresByIndicator, idUnder("indicator", indicator, "indicator"), await graph.viewOf(root), { about: about ?? null });
    const found = seriesOf(figures.filter(inSpan(from ?? null, to ?? null)), { asRead, joined });
    return unit == null ? found : inUnit(found, unit);
  }
}

/** The figures about an entity. */
@Resolver(() => Entity)
export class EntityFigures {
  @FieldResolver(() => FigureConnection, { description: "Its figures." })
  figures(@Root() { id, view }: Entity, @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments, @Ctx() { graph }: Context): Promise<Connection> {
    return connect(graph, { listing: figuresOf, args: {}, field: "Entity.figures", key: id, view, shape: figureShape, filter, orderBy }, page);
  }
}

/** The cells of a table. */
@Resolver(() => Table)
export class TableFigures {
  @FieldResolver(() => FigureConnection, { description: "Its cells, row by row; a blank cell is no figure." })
  figures(@Root() { id, view }: Table, @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments, @Ctx() { graph }: Context): Promise<Connection> {
    return connect(graph, { listing: figuresOf, args: {}, field: "Table.figures", key: id, view, shape: figureShape, filter, orderBy }, page);
  }
}
