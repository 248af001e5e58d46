import type { Check } from "../statistics/check.js";
import type { Derived } from "./derived.js";

/** Whether a check recomputes a printed number from the same figures in the same way; in a sum their order does not matter. */
export function isCheckOf({ by, inputs }: Pick<Derived, "by" | "inputs">) {
  const inOrder = (ids: readonly string[]): string => (by === "SUM" ? [...ids].sort() : ids).join(" ");
  const own = inOrder(inputs.map(({ id }) => id));
  return (check: Pick<Check, "checkKind" | "inputs">): boolean => check.checkKind === by && inOrder(check.inputs) === own;
}
