import type { StageRecord } from "../records/stage-record.js";
import type { Claimed } from "./claimed.js";

/** A stage of an agreement as all datasets of an edition tell it. */
export interface Stage extends Omit<StageRecord, "at"> {
  readonly claims: readonly Claimed[];
}
