import type { PeriodValue } from "../graph/period.js";
import { periodRow } from "../statistics/period-row.js";
import { computed } from "./computed.js";
import type { Derived } from "./derived.js";
import { isTerm } from "./is-term.js";
import type { Slot } from "./slot.js";
import type { Term } from "./term.js";
import { underived } from "./underived.js";
import { whyNot } from "./why-not.js";
import type { ComputedName } from "./work-out.js";

/** A level before a growth is of the time the growth names as its base, and a whole of that of the whole the share names. */
function timeOf(by: ComputedName, [, second]: readonly Term[], period: PeriodValue | null): PeriodValue | null {
  const named = periodRow(second?.figure.comparisonPeriod);
  if (by === "PREVIOUS_LEVEL") return named;
  return by === "WHOLE" ? (named ?? period) : period;
}

/** What comes of numbers, of which some may be missing. */
export function derive(by: ComputedName, slots: readonly Slot[], period: PeriodValue | null): Derived {
  const terms = slots.filter(isTerm);
  const missing = slots.find((slot) => typeof slot === "string");
  if (missing !== undefined) return underived(by, missing, by === "PREVIOUS_LEVEL" ? null : period);
  const time = timeOf(by, terms, period);
  const why = whyNot(by, terms);
  return why === null ? computed(by, terms, time) : underived(by, why, time, terms);
}
