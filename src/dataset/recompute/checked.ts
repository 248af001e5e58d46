import type { CheckRecord } from "../records/check-record.js";
import type { FigureRecord } from "../records/figure-record.js";
import { agrees } from "./agrees.js";
import { howFar, type HowFar } from "./how-far.js";
import { exactly, quantity, type Quantity } from "../../graph/recompute/quantity.js";
import { recompute } from "../../graph/recompute/recompute.js";

/** What came of a check. */
export interface Checked extends Partial<HowFar> {
  /** Plain decimal in the base unit of the figure, to two digits more than are printed. */
  readonly recomputed: string;
  readonly agrees: boolean;
}

type Figures = ReadonlyMap<string, FigureRecord>;

const isDecimal = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/** An input as a number: a figure's value, a number itself, and for an entity, which is only counted, one; null for a figure that is not there. */
function inputOf(input: string, figures: Figures): Quantity | null {
  const figure = figures.get(input);
  if (figure !== undefined) return isDecimal(figure.value) ? quantity(figure.value, figure.scale) : null;
  if (isDecimal(input)) return exactly(input);
  return input.startsWith("figure/") ? null : exactly("1");
}

const shownPlaces = ({ low, high }: Quantity): number => Math.max(0, high.minus(low).decimalPlaces()) + 2;

/** Works a check out; null where the source does not allow it, or the inputs do not. */
export function checked({ figure: id, kind, inputs = [], why }: CheckRecord, figures: Figures): Checked | null {
  const figure = figures.get(id);
  if (figure === undefined || why !== undefined || !isDecimal(figure.value)) return null;
  const numbers = inputs.flatMap((input) => inputOf(input, figures) ?? []);
  const result = numbers.length === inputs.length ? recompute(kind, numbers) : null;
  if (result === null) return null;
  const { value, scale, bound = "EXACT", valueHigh, unit } = figure;
  const printed = { ...quantity(value, scale), valueHigh: valueHigh === undefined ? null : quantity(valueHigh, scale).value };
  const far = bound === "BETWEEN" ? {} : howFar(printed.value, result.value, unit);
  return { recomputed: result.value.toDecimalPlaces(shownPlaces(printed)).toFixed(), agrees: agrees(bound, printed, result), ...far };
}
