import { Decimal } from "../graph/recompute/decimal.js";
import { exactly, type Quantity, quantity } from "../graph/recompute/quantity.js";
import type { ScaleName } from "../graph/vocabulary/scale.js";
import { units } from "../graph/vocabulary/unit.js";
import type { Figure } from "../statistics/figure.js";
import { printedNumber } from "./printed-number.js";
import type { Term } from "./term.js";

/** How a figure is told: in which unit and scale, and whether as labelled or as read. */
export interface Telling {
  readonly unit: string;
  /** Power of ten of the scale of the unit. */
  readonly power: number;
  readonly usesReading: boolean;
  readonly priceBasis: string | null;
}

/** What is counted one by one is not rounded. */
const isCounted = ({ unit, scale, value }: Figure): boolean => !(unit in units) && scale == null && !value.includes(".");

function quantityOf(figure: Figure, usesReading: boolean): Quantity {
  if (isCounted(figure)) return exactly(figure.value);
  const { readingValue, readingScale } = figure;
  const told = usesReading && readingValue != null ? { ...figure, value: readingValue, scale: readingScale } : figure;
  return quantity(printedNumber(told), (told.scale ?? undefined) as ScaleName | undefined);
}

/** A figure as a number in the unit it is told in. */
export function termOf(figure: Figure, { unit, power, usesReading, priceBasis }: Telling): Term {
  const factor = new Decimal(10).pow(power);
  const { value, low, high } = quantityOf(figure, usesReading);
  return { figure, unit, priceBasis, value: value.dividedBy(factor), low: low.dividedBy(factor), high: high.dividedBy(factor) };
}
