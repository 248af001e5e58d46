import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";

import { Claim } from "../entities/claim.js";
import { dateRow } from "../entities/date-row.js";
import { Entity } from "../entities/entity.js";
import { claimsById, entitiesById } from "../entities/entity.cypher.js";
import { PartialDate } from "../entities/partial-date.js";
import type { Context } from "../graph/context.js";
import type { PartialDateValue } from "../graph/partial-date.js";
import { DayRange } from "../measures/day-range.js";
import { daysApart } from "./days-apart.js";
import { TimelineItem } from "./timeline-item.js";
import { TimelineItemKind } from "./timeline-item-kind.js";

/** When an item of a timeline is, what it is about and what says so. */
@Resolver(() => TimelineItem)
export class TimelineItemResolver {
  @FieldResolver(() => ID, { description: "Of the statement." })
  id(@Root() { subject }: TimelineItem): string {
    return subject;
  }

  @FieldResolver(() => TimelineItemKind, { description: "Its sort." })
  kind(@Root() { subject }: TimelineItem): string {
    return (subject.split("/", 1)[0] ?? "").toUpperCase();
  }

  @FieldResolver(() => PartialDate, { description: "When." })
  date(@Root() { date }: TimelineItem): PartialDateValue | null {
    return dateRow(date);
  }

  @FieldResolver(() => DayRange, { nullable: true, description: "Since the item before; negative: may be earlier." })
  async daysSincePrevious(@Root() item: TimelineItem): Promise<DayRange | null> {
    const [before, date] = [dateRow(await item.previousDate()), dateRow(item.date)];
    return before && date && daysApart(before, date);
  }

  @FieldResolver(() => [Entity], { description: "What it is about." })
  entities(@Root() item: TimelineItem, @Ctx() { graph }: Context): Promise<Entity[]> {
    return graph.loadAll(entitiesById, item.about, item);
  }

  @FieldResolver(() => [Claim], { description: "What it rests on." })
  claims(@Root() item: TimelineItem, @Ctx() { graph }: Context): Promise<Claim[]> {
    return graph.loadAll(claimsById, item.claims, item);
  }
}
