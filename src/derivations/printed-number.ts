import { Decimal } from "../graph/recompute/decimal.js";
import { type ScaleName, scales } from "../graph/vocabulary/scale.js";
import type { Figure } from "../statistics/figure.js";

/** A figure's number with all printed digits, without its scale and with the sign of its value: `-7.50`. Printed in words, it has the digits of its value. */
export function printedNumber({ printed, value, scale }: Pick<Figure, "printed" | "value" | "scale">): string {
  const power = scale == null ? 0 : scales[scale as ScaleName].power;
  const number = new Decimal(value).dividedBy(new Decimal(10).pow(power));
  const numerals = (printed.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((numeral) => numeral.replaceAll(",", ""));
  const own = numerals.find((numeral) => number.abs().equals(numeral)) ?? number.abs().toFixed();
  return number.isNegative() ? `-${own}` : own;
}
