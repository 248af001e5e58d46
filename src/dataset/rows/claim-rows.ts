import type { Claimed } from "../merging/claimed.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { idSlug } from "../merging/id-slug.js";

/** What the claims are about. */
interface Subject {
  /** Id of the relation, fact, step or stage. */
  readonly id: string;
  /** What is claimed, where a claim has no wording of its own. */
  readonly statement: string;
  /** Both ends, when a relation is claimed. */
  readonly from?: string;
  readonly to?: string;
}

/** The claims of something: what it carries of them, by which it can be found, and what they become in the graph. */
interface ClaimRows extends GraphRows {
  readonly carried: {
    /** Their ids. */
    readonly claims: readonly string[];
    /** The sources they rest on. */
    readonly citations: readonly string[];
    /** How sure they are, each once. */
    readonly confidences: readonly string[];
  };
}

/** The id of the claim one source makes about one thing. */
const claimId = (about: string, source: string): string => `claim/${idSlug(about)}-at-${idSlug(source.slice(source.indexOf("/") + 1))}`;

/** The claims a thing rests on, one a source and each cited from it: the first wording for a source is kept. */
export function claimRows({ id: about, statement, from, to }: Subject, claims: readonly Claimed[]): ClaimRows {
  const bySource = new Map<string, Claimed>();
  for (const claim of claims) for (const source of claim.at) if (!bySource.has(source)) bySource.set(source, claim);
  const nodes = [...bySource].map(([source, { confidence = "STATED", assertedBy, statement: own = statement }]) => ({
    labels: ["Node", "Claim"],
    properties: given({ id: claimId(about, source), kind: "Claim", about, statement: own, confidence, assertedBy, from, to }),
  }));
  const relationships = [...bySource.keys()].map((source) => ({ type: "CITED_FROM", from: claimId(about, source), to: source, properties: {} }));
  const valuesOf = (name: string): string[] => nodes.map(({ properties }) => String(properties[name]));
  const carried = { claims: valuesOf("id"), citations: [...bySource.keys()], confidences: [...new Set(valuesOf("confidence"))].sort() };
  return { carried, nodes, relationships };
}
