import type { PeriodValue } from "../graph/period.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import { periodRow } from "../statistics/period-row.js";
import { bySize } from "./by-size.js";
import { derive } from "./derive.js";
import type { Derived } from "./derived.js";
import { isBySize } from "./is-by-size.js";
import { isTerm } from "./is-term.js";
import { sharesOfSum } from "./shares-of-sum.js";
import type { Slot } from "./slot.js";

const periodOf = (slot: Slot): PeriodValue | null => (isTerm(slot) ? periodRow(slot.figure.period) : null);

/** What comes of numbers beside each other: one result of all for a sum or average, one of each for shares of a sum, else the first against each of the others, of its own time where `period` is null; by size, those that are missing are passed over. */
export function deriveAcross(by: DerivationName, slots: readonly Slot[], period: PeriodValue | null): Derived[] {
  if (isBySize(by)) return bySize(by, slots.filter(isTerm));
  if (by === "SUM" || by === "AVERAGE") return [derive(by, slots, period)];
  if (by === "SHARE_OF_SUM") return sharesOfSum(slots, period);
  const [first, ...others] = slots;
  return first === undefined ? [] : others.map((other) => derive(by, [first, other], period ?? periodOf(first)));
}
