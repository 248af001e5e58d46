import { type Lasting, possibleDays } from "./possible-days.js";

/** From the earlier beginning to the later end of two that tell of one thing; one that tells none takes none away. */
export const widerDays = (one: Lasting, other: Lasting): Lasting => ({
  validFrom: one.validFrom === undefined || (other.validFrom !== undefined && possibleDays(other).first < possibleDays(one).first) ? other.validFrom : one.validFrom,
  validTo: one.validTo === undefined || (other.validTo !== undefined && possibleDays(other).last > possibleDays(one).last) ? other.validTo : one.validTo,
});
