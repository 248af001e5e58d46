import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";
import { claimRows } from "./claim-rows.js";
import { days } from "./days.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import type { TimelineStatement } from "./timeline-statement.js";

/** The first and the last day a date may mean, as text that sorts by both. */
function dayKey(date: string): string {
  const read = partialDate(date);
  return `${read?.earliest ?? openDays.first} ${read?.latest ?? openDays.last}`;
}

/** A statement as an item of the timelines of all it is about; one without a date is only counted there, and has no position. */
export function timelineRows({ subject, what, status, date, until, sentence, about, claims }: TimelineStatement): GraphRows {
  const id = `timeline/${subject.replace("/", "-")}`;
  const position = date === undefined ? undefined : dayKey(date);
  const { carried } = claimRows({ id: subject, statement: sentence }, claims);
  const properties = given({ id, kind: "TimelineItem", subject, what, status, date, sentence, about, claims: carried.claims, position, ...days(date, until) });
  const relationships = about.map((to) => ({ type: "ON_TIMELINE_OF", from: id, to, properties: {} }));
  return { nodes: [{ labels: ["Node", "TimelineItem"], properties }], relationships };
}
