import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";

import { connectionType } from "../connections/connection-type.js";
import { edgeType } from "../connections/edge-type.js";
import { PageArguments } from "../connections/page-arguments.js";
import { Entity } from "../entities/entity.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { TimelineFilter } from "./timeline-filter.js";
import { TimelineItem } from "./timeline-item.js";
import { timelinePage, type TimelinePage } from "./timeline-page.js";
import { timelineQuestion } from "./timeline-question.js";
import { TimelineYear } from "./timeline-year.js";
import { yearsOf } from "./years-of.js";

const edge = edgeType("Timeline", () => TimelineItem);
const connection = connectionType("Timeline", () => TimelineItem, () => edge);
const everything = timelineQuestion({});

/** Dated statements in the order of time, and how many a year has. */
@Resolver(() => connection)
export class TimelineResolver {
  @Query(() => connection, { description: "Dated statements by first day, last day and id." })
  async timeline(
    @Root() root: Viewed,
    @Arg("filter", () => TimelineFilter, { nullable: true, description: "Which." }) filter: TimelineFilter | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<TimelinePage> {
    return timelinePage(graph, { key: filter?.about ?? "", question: timelineQuestion(filter ?? {}), view: await graph.viewOf(root) }, page);
  }

  @FieldResolver(() => Int, { description: "Steps and stages without a date." })
  async undatedCount(@Root() page: TimelinePage): Promise<number> {
    return (await page.tally()).undated;
  }

  @FieldResolver(() => [TimelineYear], { description: "Every year from first to last." })
  async years(@Root() page: TimelinePage): Promise<readonly TimelineYear[]> {
    return yearsOf(await page.tally(), page.asked);
  }
}

/** The timeline of a thing. */
@Resolver(() => Entity)
export class EntityTimeline {
  @FieldResolver(() => connection, { description: "By date, the first 100." })
  timeline(@Root() { id, view }: Entity, @Ctx() { graph }: Context): Promise<TimelinePage> {
    return timelinePage(graph, { key: id, question: everything, view }, { first: 100 });
  }
}
