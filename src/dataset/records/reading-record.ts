import type { ScaleName } from "../../graph/vocabulary/scale.js";

/** How a doubtful number is most likely meant; it stands beside the number as labelled, never in its place. */
export interface ReadingRecord {
  readonly value?: string;
  readonly scale?: ScaleName;
  readonly unit?: string;
  readonly why: string;
  readonly conflict: string;
}
