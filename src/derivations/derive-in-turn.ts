import { Failure } from "../errors.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import { periodRow } from "../statistics/period-row.js";
import { derive } from "./derive.js";
import type { Derived } from "./derived.js";
import type { Term } from "./term.js";
import type { ComputedName } from "./work-out.js";

/** Derivations that take two numbers; a level before its growth has no turn. */
const ofTwo: readonly DerivationName[] = ["DIFFERENCE", "RATIO", "SHARE", "GROWTH", "COMPOUND_GROWTH", "INDEX"];
const isOfTwo = (by: DerivationName): by is ComputedName => ofTwo.includes(by);

/** Each number but the first against the one before it. */
export function deriveInTurn(by: DerivationName, terms: readonly Term[]): Derived[] {
  if (!isOfTwo(by)) throw new Failure("BAD_USER_INPUT", `Argument "by": "${by}" is not of one row against the row before; give one of ${ofTwo.join(", ")}, or leave inTurn out.`);
  return terms.slice(1).map((term, index) => derive(by, [term, ...terms.slice(index, index + 1)], periodRow(term.figure.period)));
}
