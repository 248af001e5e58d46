import type { DayExpressions } from "./date-condition.js";
import type { Property } from "./shape.js";

/** The expressions of the first and last day that a date of a row may mean. */
export const propertyDays = ({ of, daysOf }: Property, row: string): DayExpressions => daysOf?.(row) ?? { first: `${of(row)}First`, last: `${of(row)}Last` };
