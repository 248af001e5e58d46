import { openDays } from "./days-of.js";
import type { Viewed } from "./view.js";
import type { ValidityName } from "./vocabulary/validity.js";

/** A row with the days on which it surely is there (ISO 8601). */
export interface Dated extends Viewed {
  readonly surelyFromDay: string;
  readonly surelyToDay: string;
}

/** Whether a row is known to be there on the day of its view; null without a day, and for what has no beginning, such as a place. */
export function validityOf({ view: { validOn }, surelyFromDay, surelyToDay }: Dated): ValidityName | null {
  if (validOn === null || surelyFromDay === openDays.first) return null;
  return surelyFromDay <= validOn && validOn <= surelyToDay ? "HOLDS" : "UNKNOWN";
}
