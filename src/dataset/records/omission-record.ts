import type { OmissionReasonName } from "../../graph/vocabulary/omission-reason.js";
import type { Position } from "./position.js";

/** Something printed in a passage that the data leaves out on purpose. */
export interface OmissionRecord {
  readonly at: string;
  readonly text: string;
  /** How often in the passage; once when not given. */
  readonly times?: string;
  readonly reason: OmissionReasonName;
  readonly position: Position;
}
