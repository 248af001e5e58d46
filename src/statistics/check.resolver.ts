import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { type ListArguments, listArguments } from "../connections/list-arguments.js";
import { plainConnection } from "../connections/plain-connection.js";
import { DecimalScalar } from "../entities/decimal-scalar.js";
import { Entity } from "../entities/entity.js";
import { entitiesById } from "../entities/entity.cypher.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { Check } from "./check.js";
import { allChecks } from "./check.cypher.js";
import { checkFilter } from "./check-filter.js";
import { CheckInput } from "./check-input.js";
import { CheckKind } from "./check-kind.js";
import { checkShape } from "./check-shape.js";
import { Figure } from "./figure.js";
import { figuresById } from "./figure.cypher.js";

const connection = plainConnection(Check);
const Arguments = listArguments(checkFilter);

/** Checks, and what they compute with. */
@Resolver(() => Check)
export class CheckResolver {
  @Query(() => connection, { description: "The checks that fit, in the order of the data." })
  async checks(@Root() root: Viewed, @Args(() => Arguments) { filter, orderBy, ...page }: ListArguments, @Ctx() { graph }: Context): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: allChecks, args: {}, field: "checks", key: "", view, shape: checkShape, filter, orderBy }, page);
  }

  @FieldResolver(() => CheckKind, { description: "How it is recomputed." })
  kind(@Root() { checkKind }: Check): string {
    return checkKind;
  }

  @FieldResolver(() => Figure, { description: "The figure that is recomputed." })
  figure(@Root() { figure, view }: Check, @Ctx() { graph }: Context): Promise<Figure | null> {
    return graph.find(figuresById, figure, view);
  }

  @FieldResolver(() => [CheckInput], { description: "What it computes with, in order." })
  inputs(@Root() { inputs, view }: Check): CheckInput[] {
    return inputs.map((written) => ({ written, view }));
  }
}

const isFigure = (written: string): boolean => written.startsWith("figure/");

/** What an input is. */
@Resolver(() => CheckInput)
export class CheckInputResolver {
  @FieldResolver(() => Figure, { nullable: true, description: "The figure, when it is one." })
  figure(@Root() { written, view }: CheckInput, @Ctx() { graph }: Context): Promise<Figure | null> | null {
    return isFigure(written) ? graph.find(figuresById, written, view) : null;
  }

  @FieldResolver(() => Entity, { nullable: true, description: "The entity, when it is one." })
  entity(@Root() { written, view }: CheckInput, @Ctx() { graph }: Context): Promise<Entity | null> | null {
    return written.includes("/") && !isFigure(written) ? graph.find(entitiesById, written, view) : null;
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: "The number, when it is one." })
  number(@Root() { written }: CheckInput): string | null {
    return written.includes("/") ? null : written;
  }
}
