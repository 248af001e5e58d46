import type { DerivationName } from "../graph/vocabulary/derivation.js";
import { periodRow } from "../statistics/period-row.js";
import type { Derived } from "./derived.js";
import type { Term } from "./term.js";
import { underived } from "./underived.js";
import { whyNot } from "./why-not.js";

/** The derivations that put numbers in order of size. */
export type SizeName = Extract<DerivationName, "MINIMUM" | "MAXIMUM" | "RANK">;

type Choice = (placed: readonly (readonly [Term, number])[]) => readonly (readonly [Term, number])[];

const last = (places: readonly number[]): number => Math.max(...places);

const choices: Readonly<Record<SizeName, Choice>> = {
  RANK: (placed) => placed,
  MAXIMUM: (placed) => placed.filter(([, place]) => place === 1),
  MINIMUM: (placed) => placed.filter(([, place]) => place === last(placed.map(([, other]) => other))),
};

/** A term with its place; equal numbers share one. */
const placedIn = (sorted: readonly Term[]) => (term: Term): readonly [Term, number] => [term, sorted.findIndex(({ value }) => value.equals(term.value)) + 1];

/** The largest or smallest of numbers, or all with their places, the largest first; those that tie are all told. */
export function bySize(by: SizeName, terms: readonly Term[]): Derived[] {
  const why = whyNot(by, terms);
  if (why !== null) return [underived(by, why, null, terms)];
  const sorted = terms.toSorted((a, b) => b.value.comparedTo(a.value));
  const isApproximate = terms.some(({ figure }) => figure.bound !== "EXACT");
  return choices[by](sorted.map(placedIn(sorted))).map(([term, place]) => ({
    by,
    period: periodRow(term.figure.period),
    value: by === "RANK" ? String(place) : term.value.toFixed(),
    unit: by === "RANK" ? "rank" : term.unit,
    low: by === "RANK" || isApproximate ? null : term.low.toFixed(),
    high: by === "RANK" || isApproximate ? null : term.high.toFixed(),
    isApproximate,
    formula: null,
    why: null,
    inputs: [term.figure],
  }));
}
