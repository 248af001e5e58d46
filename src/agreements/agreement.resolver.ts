import { Args, Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { PageArguments } from "../connections/page-arguments.js";
import { dateRow } from "../entities/date-row.js";
import { entityConnection } from "../entities/entity-connection.js";
import { filterOf } from "../entities/filter-of.js";
import { kindShape } from "../entities/kind-shape.js";
import { PartialDate } from "../entities/partial-date.js";
import type { Context } from "../graph/context.js";
import type { PartialDateValue } from "../graph/partial-date.js";
import type { Viewed } from "../graph/view.js";
import { Place } from "../places/place.js";
import type { Filter } from "../selection/filter.js";
import { Order } from "../selection/order.js";
import { Agreement } from "./agreement.js";
import { partnersByName, stagesByAgreement } from "./agreement.cypher.js";
import { AgreementStage } from "./agreement-stage.js";
import { AgreementStatus } from "./agreement-status.js";
import { firstInForce } from "./first-in-force.js";
import { furthestStage } from "./furthest-stage.js";

const partnerConnection = entityConnection(Place);
const partnerFilter = filterOf(Place);

/** Partners, and the stages of an agreement. */
@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => partnerConnection, { description: "Countries, economies and blocs with which there is an agreement, or is to be one, by name." })
  async partners(
    @Root() root: Viewed,
    @Arg("status", () => [AgreementStatus], { nullable: true, description: "Only partners with an agreement whose status is one of these." }) status: string[] | undefined,
    @Arg("filter", () => partnerFilter, { nullable: true, description: "Which." }) filter: Filter | undefined,
    @Arg("orderBy", () => [Order], { nullable: true, description: "Order." }) orderBy: Order[] | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: partnersByName, args: { statuses: status ?? null }, field: "partners", key: "", view, shape: kindShape("Place"), filter, orderBy }, page);
  }

  @FieldResolver(() => AgreementStatus, { nullable: true, description: "The furthest stage it has reached on the day of the view, or by any day; stages that no source dates count. Null where the sources tell none." })
  async status(@Root() agreement: Agreement, @Ctx() { graph }: Context): Promise<string | null> {
    return furthestStage(await graph.load(stagesByAgreement, agreement));
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: "When it came into force, or was upgraded, first." })
  async inForceOn(@Root() agreement: Agreement, @Ctx() { graph }: Context): Promise<PartialDateValue | null> {
    return dateRow(firstInForce(await graph.load(stagesByAgreement, agreement)));
  }

  @FieldResolver(() => [AgreementStage], { description: "Its stages in order of time." })
  stages(@Root() agreement: Agreement, @Ctx() { graph }: Context): Promise<readonly AgreementStage[]> {
    return graph.load(stagesByAgreement, agreement);
  }
}
