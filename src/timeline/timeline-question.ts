import { Failure } from "../errors.js";
import { agreementStages } from "../graph/vocabulary/agreement-stage.js";
import { factProperties } from "../graph/vocabulary/fact-property.js";
import { type Kind, kinds as entityKinds } from "../graph/vocabulary/kind.js";
import { relationTypes } from "../graph/vocabulary/relation-type.js";
import { rolloutStages } from "../graph/vocabulary/rollout-stage.js";
import { checkSpan } from "../selection/check-span.js";
import type { TimelineFilter } from "./timeline-filter.js";

/** A filter of a timeline as the statements take it: null where something does not matter. */
export interface TimelineQuestion {
  readonly kinds: readonly string[] | null;
  readonly what: readonly string[] | null;
  readonly status: readonly string[] | null;
  /** The first half of the ids of a kind of entity. */
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const namesOf = (vocabulary: object): readonly string[] => Object.keys(vocabulary);
const dates = Object.entries(factProperties).filter(([, { value }]) => value === "date").map(([name]) => name);
const written = Object.entries(relationTypes).filter(([, declared]) => !("isDerived" in declared)).map(([type]) => type);
const whats: readonly string[] = [...new Set([...dates, ...namesOf(rolloutStages), ...namesOf(agreementStages), ...written])];

function refuse(argument: string, given: string, allowed: string): never {
  throw new Failure("BAD_USER_INPUT", `Argument "filter.${argument}": ${given}; ${allowed}`);
}

function checkWhat(what: readonly string[] | null): void {
  const unknown = what?.find((name) => !whats.includes(name));
  if (unknown !== undefined) refuse("what", `"${unknown}" is nothing that a timeline tells`, `there are ${whats.join(", ")}.`);
}

function prefixOf(kind: string): string {
  if (Object.hasOwn(entityKinds, kind)) return entityKinds[kind as Kind].prefix;
  return refuse("of", `"${kind}" is no kind of entity`, `there are ${namesOf(entityKinds).join(", ")}.`);
}

/** What the statements are asked for a filter; refuses names that are not in the vocabulary, and a span that ends before it begins. */
export function timelineQuestion({ kinds = null, what = null, status = null, of, from = null, to = null }: TimelineFilter): TimelineQuestion {
  checkWhat(what);
  checkSpan(from, to, "filter.");
  return { kinds, what, status, of: of == null ? null : prefixOf(of), from, to };
}
