import { Args, Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { PageArguments } from "../connections/page-arguments.js";
import { entityConnection } from "../entities/entity-connection.js";
import { DayScalar } from "../entities/day-scalar.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { Place } from "../places/place.js";
import { Agreement } from "./agreement.js";
import { agreementsInForce, partnersByName, stagesByAgreement } from "./agreement.cypher.js";
import { AgreementStage } from "./agreement-stage.js";
import { AgreementStatus } from "./agreement-status.js";
import { furthestStage } from "./furthest-stage.js";

const inForceConnection = entityConnection(Agreement);
const partnerConnection = entityConnection(Place);

/** Partners, and the stages of an agreement. */
@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => partnerConnection, { description: "Countries, economies and blocs with which there is an agreement, or is to be one, by name." })
  async partners(
    @Root() root: Viewed,
    @Arg("status", () => [AgreementStatus], { nullable: true, description: "Only partners with an agreement whose status is one of these." }) status: string[] | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: partnersByName, args: { statuses: status ?? null }, field: "partners", key: "", view }, page);
  }

  @Query(() => inForceConnection, { description: "The agreements in force on a day, by name: a source says that they came into force, or were upgraded, on that day or before. An agreement of which no source dates that is not among them." })
  async agreementsInForce(
    @Root() root: Viewed,
    @Arg("on", () => DayScalar, { description: "The day, such as 2015-06-30." }) on: string,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: agreementsInForce, args: { on }, field: "agreementsInForce", key: "", view }, page);
  }

  @FieldResolver(() => AgreementStatus, { nullable: true, description: "The furthest stage it has reached on the day of the view, or by any day; stages that no source dates count. Null where the sources tell none." })
  async status(@Root() agreement: Agreement, @Ctx() { graph }: Context): Promise<string | null> {
    return furthestStage(await graph.load(stagesByAgreement, agreement));
  }

  @FieldResolver(() => [AgreementStage], { description: "Its stages in order of time." })
  stages(@Root() agreement: Agreement, @Ctx() { graph }: Context): Promise<readonly AgreementStage[]> {
    return graph.load(stagesByAgreement, agreement);
  }
}
