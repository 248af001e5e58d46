import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { PageArguments } from "../connections/page-arguments.js";
import { pageSize } from "../connections/page-size.js";
import { pageSizes } from "../connections/page-sizes.js";
import type { Context } from "../graph/context.js";
import { type Dated, validityOf } from "../graph/validity-of.js";
import type { ValidityName } from "../graph/vocabulary/validity.js";
import type { Filter } from "../selection/filter.js";
import { Order } from "../selection/order.js";
import { relationShape } from "../selection/relation-shape.js";
import { Citation } from "../sources/citation.js";
import { citationOf } from "../sources/citation-of.js";
import { sourcesById } from "../sources/source.cypher.js";
import { askedLanguages } from "./asked-languages.js";
import { askedProperties } from "./asked-properties.js";
import { Direction } from "./direction.js";
import { Entity } from "./entity.js";
import { factsOfEntity, relationsOfEntity } from "./entity.cypher.js";
import { Fact } from "./fact.js";
import { FactPolicy, type FactPolicyName } from "./fact-policy.js";
import { Label } from "./label.js";
import { labelOf } from "./label-of.js";
import { RelationType } from "./relation.js";
import { relationConnection } from "./relation-connection.js";
import { relationFilter } from "./relation-filter.js";
import { Validity } from "./validity.js";

const outgoing: Readonly<Record<string, boolean>> = { OUT: true, IN: false };

/** What can be asked of every entity. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => Label, { description: "Its name in `lang`." })
  label(
    @Root() entity: Entity,
    @Arg("lang", () => [String], { nullable: true, description: "BCP 47." }) lang: string[] | undefined,
    @Ctx() { languages }: Context,
  ): Label {
    return labelOf(entity, askedLanguages(lang, languages));
  }

  @FieldResolver(() => String, { description: "Its page." })
  url(@Root() { id }: Entity, @Ctx() { origin }: Context): string {
    return `${origin}/${id}`;
  }

  @FieldResolver(() => [Citation], { description: "What names it." })
  async citations(
    @Root() entity: Entity,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20, description: `Up to ${pageSizes.largest}.` }) given: number | null,
    @Ctx() { graph }: Context,
  ): Promise<Citation[]> {
    const first = pageSize("first", given ?? 20);
    const sources = await graph.loadAll(sourcesById, entity.citations.slice(0, first), entity);
    return sources.map(citationOf);
  }

  @FieldResolver(() => Validity, { nullable: true, description: "On the day asked for." })
  validity(@Root() row: Entity & Dated): ValidityName | null {
    return validityOf(row);
  }

  @FieldResolver(() => [Fact], { description: "Its facts." })
  facts(
    @Root() entity: Entity,
    @Arg("policy", () => FactPolicy, { nullable: true, description: "Else ALL." }) policy: FactPolicyName | undefined,
    @Arg("properties", () => [String], { nullable: true, description: "Of these." }) properties: string[] | undefined,
    @Ctx() { graph }: Context,
  ): Promise<readonly Fact[]> {
    return graph.load(factsOfEntity, entity, { policy: policy ?? "ALL", properties: askedProperties(properties) });
  }

  @FieldResolver(() => relationConnection, { description: "Relations." })
  relations(
    @Root() { id, view }: Entity,
    @Arg("types", () => [RelationType], { nullable: true, description: "Types." }) types: string[] | undefined,
    @Arg("direction", () => Direction, { nullable: true, description: "This way." }) direction: string | undefined,
    @Arg("filter", () => relationFilter, { nullable: true, description: "Which." }) filter: Filter | undefined,
    @Arg("orderBy", () => [Order], { nullable: true, description: "Order." }) orderBy: Order[] | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    const args = { types: types ?? null, outgoing: outgoing[direction ?? ""] ?? null };
    return connect(graph, { listing: relationsOfEntity, args, field: "relations", key: id, view, shape: relationShape, filter, orderBy }, page);
  }
}
