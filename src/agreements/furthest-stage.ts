import { agreementStages } from "../graph/vocabulary/agreement-stage.js";
import type { AgreementStage } from "./agreement-stage.js";

/** The furthest of some stages that is stated; null where none is. */
export function furthestStage(stages: readonly Pick<AgreementStage, "stage" | "status">[]): string | null {
  const reached = new Set(stages.filter(({ status }) => status === "STATED").map(({ stage }) => stage));
  return Object.keys(agreementStages).findLast((stage) => reached.has(stage)) ?? null;
}
