import { type FactPropertyName, factProperties } from "../../graph/vocabulary/fact-property.js";
import { Decimal } from "../../graph/recompute/decimal.js";
import { isSameDate } from "./is-same-date.js";

const agree = {
  date: isSameDate,
  number: (one: string, other: string): boolean => new Decimal(one).equals(other),
  text: (one: string, other: string): boolean => one === other,
} as const;

/** Whether two values of a property can both hold: the same, one telling the other more finely, or a property of which there may be several. */
export function isAgreeing(property: FactPropertyName, one: string, other: string): boolean {
  const declared = factProperties[property];
  return "isList" in declared || "isWording" in declared || agree[declared.value](one, other);
}
