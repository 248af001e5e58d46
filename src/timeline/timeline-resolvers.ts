import { DaysBetweenResolver } from "./days-between.resolver.js";
import { TimelineItemResolver } from "./timeline-item.resolver.js";
import { EntityTimeline, TimelineResolver } from "./timeline.resolver.js";

/** The fields of this room. */
export const timelineResolvers = [TimelineResolver, EntityTimeline, TimelineItemResolver, DaysBetweenResolver] as const;
