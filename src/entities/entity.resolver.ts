import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { connectionType } from "../connections/connection-type.js";
import { edgeType } from "../connections/edge-type.js";
import { PageArguments } from "../connections/page-arguments.js";
import { pageSize } from "../connections/page-size.js";
import type { Context } from "../graph/context.js";
import { type Dated, validityOf } from "../graph/validity-of.js";
import type { ValidityName } from "../graph/vocabulary/validity.js";
import { Citation } from "../sources/citation.js";
import { citationOf } from "../sources/citation-of.js";
import { sourcesById } from "../sources/source.cypher.js";
import { askedLanguages } from "./asked-languages.js";
import { Direction } from "./direction.js";
import { Entity } from "./entity.js";
import { factsOfEntity, relationsOfEntity } from "./entity.cypher.js";
import { Fact } from "./fact.js";
import { Label } from "./label.js";
import { labelOf } from "./label-of.js";
import { Relation, RelationType } from "./relation.js";
import { Validity } from "./validity.js";

const relationEdge = edgeType("Relation", () => Relation);
const relationConnection = connectionType("Relation", () => Relation, () => relationEdge);

const outgoing: Readonly<Record<string, boolean>> = { OUT: true, IN: false };

/** What can be asked of every entity. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => Label, { description: "Name in the first of these languages." })
  label(
    @Root() entity: Entity,
    @Arg("lang", () => [String], { nullable: true, description: "BCP 47; else `Accept-Language`." }) lang: string[] | undefined,
    @Ctx() { languages }: Context,
  ): Label {
    return labelOf(entity, askedLanguages(lang, languages));
  }

  @FieldResolver(() => String, { description: "Address of its page." })
  url(@Root() { id }: Entity, @Ctx() { origin }: Context): string {
    return `${origin}/${id}`;
  }

  @FieldResolver(() => [Citation], { description: "What names it." })
  async citations(
    @Root() entity: Entity,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20, description: "1 to 100." }) given: number | null,
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

  @FieldResolver(() => [Fact], { description: "Its facts, with claims." })
  facts(@Root() entity: Entity, @Ctx() { graph }: Context): Promise<readonly Fact[]> {
    return graph.load(factsOfEntity, entity);
  }

  @FieldResolver(() => relationConnection, { description: "Its relations, by type." })
  relations(
    @Root() { id, view }: Entity,
    @Arg("types", () => [RelationType], { nullable: true, description: "Of these types." }) types: string[] | undefined,
    @Arg("direction", () => Direction, { nullable: true, description: "This way." }) direction: string | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    const args = { types: types ?? null, outgoing: outgoing[direction ?? ""] ?? null };
    return connect(graph, { listing: relationsOfEntity, args, field: "relations", key: id, view }, page);
  }
}
