import { Failure } from "../errors.js";
import { Decimal } from "../graph/recompute/decimal.js";
import type { Series } from "./series.js";
import { unitScale } from "./unit-scale.js";

/** The series that are in a unit or in another scale of it, told in it; exact, since only the scale changes. Fails where none is: nothing is converted from one currency or measure to another. */
export function inUnit(series: readonly Series[], wanted: string): Series[] {
  const { power, unit } = unitScale(wanted.trim());
  const fitting = series.filter((one) => one.unit === unit);
  if (fitting.length === 0 && series.length > 0) {
    const units = [...new Set(series.map((one) => `"${one.unit}"`))].join(", ");
    throw new Failure("BAD_USER_INPUT", `Argument "unit": nothing here is in "${wanted}", only in ${units}; give one of these, with a scale before it if you like, such as "billion yuan". Currencies are not converted.`);
  }
  const shown = (value: string): string => new Decimal(value).dividedBy(new Decimal(10).pow(power)).toFixed();
  return fitting.map((one) => ({ ...one, unit: wanted.trim(), power, points: one.points.map((point) => ({ ...point, value: shown(point.value) })) }));
}
