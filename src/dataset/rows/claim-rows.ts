import type { ConfidenceName } from "../../graph/vocabulary/confidence.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { idSlug } from "./id-slug.js";
import { passageId } from "./passage-id.js";

/** What is claimed, and where: one claim is made for each locator. */
export interface Claimed {
  /** Id of the relation, fact, step or stage. */
  readonly about: string;
  readonly statement: string;
  readonly at: readonly string[];
  readonly confidence?: ConfidenceName | undefined;
  readonly assertedBy?: string | undefined;
  /** Both ends, when a relation is claimed. */
  readonly from?: string;
  readonly to?: string;
}

/** The id of the claim one passage makes about one thing. */
export const claimId = (about: string, locator: string): string => `claim/${idSlug(about)}-at-${idSlug(locator)}`;

/** The claims a statement rests on, one a passage, each cited from its passage. */
export function claimRows({ about, statement, at, confidence = "STATED", assertedBy, from, to }: Claimed): GraphRows {
  const nodes = at.map((locator) => ({
    labels: ["Node", "Claim"],
    properties: given({ id: claimId(about, locator), kind: "Claim", about, statement, confidence, assertedBy, from, to }),
  }));
  const relationships = at.map((locator) => ({
    type: "CITED_FROM",
    from: claimId(about, locator),
    to: passageId(locator),
    properties: {},
  }));
  return { nodes, relationships };
}
