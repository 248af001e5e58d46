import type { PeriodValue } from "../graph/period.js";
import { periodRow } from "../statistics/period-row.js";
import { computed } from "./computed.js";
import { derive } from "./derive.js";
import type { Derived } from "./derived.js";
import { isTerm } from "./is-term.js";
import type { Slot } from "./slot.js";

/** Each number in percent of all added, its own first among the inputs and each of its own time; where they cannot be added, one result of the period that says why. */
export function sharesOfSum(slots: readonly Slot[], period: PeriodValue | null): Derived[] {
  const first = derive("SHARE_OF_SUM", slots, period);
  if (first.why !== null) return [first];
  const terms = slots.filter(isTerm);
  return terms.map((part) => computed("SHARE_OF_SUM", [part, ...terms.filter((other) => other !== part)], periodRow(part.figure.period)));
}
