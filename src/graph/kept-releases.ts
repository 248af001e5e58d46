import { statement } from "./statement.js";

/** A release that a copy of an edition tells of. */
export interface KeptRelease {
  readonly number: string;
  readonly day: string;
  /** The copy of the edition that is that release; null when none is kept. */
  readonly graph: string | null;
}

/** The releases a copy tells of, the oldest first. */
export const keptReleases = statement<{ graph: string; edition: string }, KeptRelease>("graph/kept-releases", ["number", "day", "graph"]);
