import type { StepRecord } from "../records/step-record.js";
import type { Claimed } from "./claimed.js";

/** A rollout step as all datasets of an edition tell it. */
export interface Step extends Omit<StepRecord, "at" | "confidence" | "assertedBy"> {
  readonly claims: readonly Claimed[];
}
