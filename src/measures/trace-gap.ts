import { enumOf } from "../graph/enum-of.js";

const traceGaps = {
  ORIGIN: "No source says where it began.",
  TRIAL: "No trial is told of.",
  TRIAL_PLACE: "A trial is told of without saying where.",
  TRIAL_DATE: "No trial is dated.",
  TRIAL_DOCUMENT: "No trial names the document it rests on.",
  NATIONWIDE: "No source says that it went nationwide.",
  NATIONWIDE_DATE: "The nationwide step is not dated.",
  NATIONWIDE_DOCUMENT: "The nationwide step names no document.",
  NATIONWIDE_SOURCE: "The nationwide step does not say where the measure was taken from.",
  LAW: "No source says that it became law.",
} as const;

/** One of the gaps. */
export type TraceGapName = keyof typeof traceGaps;

/** What the sources leave open about a measure's way, as an enum. */
export const TraceGap = enumOf(traceGaps, "TraceGap", "What the sources leave open about a measure's way. A closed list.");
