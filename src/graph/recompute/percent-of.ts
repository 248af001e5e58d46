import { Decimal } from "./decimal.js";

/** How many percent one number is of another, rounded half up to two decimals; 0 of nothing. */
export const percentOf = (part: number, whole: number): string => (whole === 0 ? "0" : new Decimal(part).times(100).div(whole).toDecimalPlaces(2).toFixed());
