import type { ConfidenceName } from "../graph/vocabulary/confidence.js";

/** Where something is said, how sure that is, and our wording where the thing has none of its own. */
export interface Cited {
  readonly at: readonly string[];
  readonly confidence?: ConfidenceName | undefined;
  readonly statement?: string | undefined;
}
