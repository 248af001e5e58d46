import type { Cited } from "./cited.js";
import type { Citer } from "./citer.js";
import type { ZoneRow } from "./columns/zone-columns.js";
import { remark } from "./remark.js";
import { together } from "./together.js";

type Property = "decidedOn" | "announcedOn" | "approvedOn" | "launchedOn";

/** A day of a zone: what happened on it, and what has to be known about it. */
export interface ZoneDay {
  readonly property: Property;
  readonly date: string;
  readonly caveat?: string | undefined;
  readonly cited: Cited;
}

/** The day of approval; where the row says that it is the day on which the approval was announced, it is that. */
function approval({ approved, approved_note: note, sources = {} }: ZoneRow, cite: Citer): readonly ZoneDay[] {
  if (approved === undefined) return [];
  const cited = cite(sources["approved"]);
  if (note === undefined) return [{ property: "approvedOn", date: approved, cited }];
  const meeting = sources["state_council_meeting"];
  const told = meeting === undefined ? cited : together(cited, cite(meeting));
  const caveat = remark(note);
  return /\bannounced\b/.test(note)
    ? [{ property: "announcedOn", date: approved, caveat, cited: told }]
    : [{ property: "approvedOn", date: approved, caveat, cited: told }];
}

/** The days of a zone that its round may share: decided, announced, approved, launched. */
export function zoneDays(row: ZoneRow, cite: Citer): readonly ZoneDay[] {
  const { sources = {} } = row;
  const day = (property: Property, field: string, date: string | undefined): readonly ZoneDay[] => (date === undefined ? [] : [{ property, date, cited: cite(sources[field]) }]);
  return [
    ...day("decidedOn", "decided", row.decided),
    ...day("announcedOn", "announced", row.announced),
    ...approval(row, cite),
    ...day("launchedOn", "launched", row.launched),
  ];
}
