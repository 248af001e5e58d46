import type { OmissionReasonName } from "../graph/vocabulary/omission-reason.js";
import type { TokenKind } from "./token-kind.js";

/** One thing that had to be covered, with what stands around it, and what became of it. */
export interface Occurrence {
  readonly kind: TokenKind;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly state: "covered" | "omitted" | "uncovered";
  /** Why it is left out, when it is. */
  readonly reason?: OmissionReasonName;
}
