import { Arg, Ctx, Int, Query, Resolver, Root } from "type-graphql";

import { dateRow } from "../entities/date-row.js";
import { entitiesById } from "../entities/entity.cypher.js";
import { Failure } from "../errors.js";
import type { Context } from "../graph/context.js";
import type { GraphRequest } from "../graph/request.js";
import type { View, Viewed } from "../graph/view.js";
import { partnersInForce } from "./agreement.cypher.js";
import { type AddedPartner, PartnerPeriod } from "./partner-period.js";
import { type PartnerInForce, partnerPeriods } from "./partner-periods.js";

const mostYears = 50;

async function added(graph: GraphRequest, { place: placeId, agreement: agreementId, date }: PartnerInForce, view: View): Promise<readonly AddedPartner[]> {
  const [place, agreement] = await Promise.all([graph.find(entitiesById, placeId, view), graph.find(entitiesById, agreementId, view)]);
  return place === null || agreement === null ? [] : [{ place, agreement, date: dateRow(date) }];
}

/** When partners were added. */
@Resolver()
export class PartnersAddedResolver {
  @Query(() => [PartnerPeriod], { description: "The partners by the years in which the first agreement with each came into force, from the first period to the last." })
  async partnersAdded(
    @Root() root: Viewed,
    @Arg("years", () => Int, { defaultValue: 5, description: "How many years a period has, 1 to 50; with 5 they are 2001 to 2005, 2006 to 2010 and so on." }) years: number,
    @Ctx() { graph }: Context,
  ): Promise<PartnerPeriod[]> {
    if (years < 1 || years > mostYears) throw new Failure("BAD_USER_INPUT", `Argument "years": ${years} is not a number from 1 to ${mostYears}; give 5, for example.`);
    const view = await graph.viewOf(root);
    const periods = partnerPeriods(await graph.find(partnersInForce, "", view), years);
    return Promise.all(
      periods.map(async ({ from, to, partners }) => {
        const shown = (await Promise.all(partners.map((partner) => added(graph, partner, view)))).flat();
        return { from, to, count: shown.length, partners: shown };
      }),
    );
  }
}
