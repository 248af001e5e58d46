import type { ConfidenceName } from "../../graph/vocabulary/confidence.js";

/** What some sources say: the wording and where. */
export interface Claimed {
  /** Our wording; undefined: that of the thing itself. */
  readonly statement?: string | undefined;
  /** Ids of passages and web pages. */
  readonly at: readonly string[];
  readonly confidence?: ConfidenceName | undefined;
  readonly assertedBy?: string | undefined;
}
