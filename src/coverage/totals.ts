import { type OmissionReasonName, omissionReasons } from "../graph/vocabulary/omission-reason.js";
import type { Occurrence } from "./occurrence.js";
import type { PassageCoverage } from "./passage-coverage.js";
import { type TokenKind, tokenKinds } from "./token-kind.js";

/** How many things of one kind there are, and what became of them. */
export interface Total {
  readonly all: number;
  readonly covered: number;
  readonly omitted: number;
  readonly uncovered: number;
  /** How many are left out for each reason. */
  readonly reasons: Readonly<Record<OmissionReasonName, number>>;
}

const reasons = Object.keys(omissionReasons) as OmissionReasonName[];

function totalOf(occurrences: readonly Occurrence[]): Total {
  const having = (wanted: Occurrence["state"]): number => occurrences.filter(({ state }) => state === wanted).length;
  const counts = reasons.map((name) => [name, occurrences.filter(({ reason }) => reason === name).length]);
  return {
    all: occurrences.length,
    covered: having("covered"),
    omitted: having("omitted"),
    uncovered: having("uncovered"),
    reasons: Object.fromEntries(counts) as Total["reasons"],
  };
}

/** The totals of each kind over all passages. */
export function totals(passages: readonly PassageCoverage[]): Readonly<Record<TokenKind, Total>> {
  const occurrences = passages.flatMap((passage) => passage.occurrences);
  const kinds = Object.keys(tokenKinds) as TokenKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, totalOf(occurrences.filter((one) => one.kind === kind))])) as Record<TokenKind, Total>;
}
