import type { Settlement } from "./settlement.js";
import type { ReadStatus } from "./read-status.js";

/** What a reader found said of two things of a passage. */
export interface RelationItem extends Settlement {
  readonly from: string;
  /** In the reader's words. */
  readonly says: string;
  readonly to: string;
  /** Absent: it is so. */
  readonly status?: ReadStatus;
}
