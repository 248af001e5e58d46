import { Decimal } from "decimal.js";

/** A share in percent to two decimals, rounded half up; null of nothing. */
export const shareOf = (part: number, whole: number): string | null => (whole === 0 ? null : new Decimal(part).times(100).dividedBy(whole).toFixed(2));
