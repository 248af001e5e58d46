import { listing } from "../connections/listing.js";
import { type Batch, type KeyedRow, many } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { NamedDate } from "./named-date.js";
import { type Tally, tallyOf, type TallyRow } from "./tally-of.js";
import type { TimelineQuestion } from "./timeline-question.js";

/** The items of the timeline of an entity, or of everything under the key `""`, in the order of time. */
export const timelineItems = listing<TimelineQuestion>("timeline/items", "row.position");
/** How many items a timeline has by the year. */
export const timelineTally: Batch<TimelineQuestion, TallyRow, Tally> = {
  statement: statement<never, KeyedRow<TallyRow>>("timeline/tally", ["key", "value"]),
  collect: tallyOf,
};
/** The dates an id stands for: its own, or those on the timeline of the entity; empty where there are none. */
export const datesById = many(statement<never, KeyedRow<NamedDate>>("timeline/dates-by-id", ["key", "value"]));
