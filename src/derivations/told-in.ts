import { Failure } from "../errors.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import type { Figure } from "../statistics/figure.js";
import { unitScale } from "../statistics/unit-scale.js";
import type { Telling } from "./term-of.js";

/** Where the first may stand against another unit. */
const byEach: readonly DerivationName[] = ["PREVIOUS_LEVEL", "RATIO"];

type Told<F> = Pick<Telling, "unit" | "power"> & { readonly figure: F };

/** Figures with the unit and scale in which each is told: as asked, else in its own unit. Refuses a unit that is not theirs; what is of another unit beside the first stays in it where the first may stand against it. */
export function toldIn<F extends Pick<Figure, "unit">>(figures: readonly F[], by: DerivationName, unit: string | null): readonly Told<F>[] {
  const asItIs = (figure: F): Told<F> => ({ figure, unit: figure.unit, power: 0 });
  if (unit === null) return figures.map(asItIs);
  const wanted = unit.trim();
  const scaled = unitScale(wanted);
  const asked = figures.filter(({ unit: own }, index) => index === 0 || own === scaled.unit || !byEach.includes(by));
  const other = asked.find((figure) => figure.unit !== scaled.unit);
  if (other === undefined) return figures.map((figure) => (asked.includes(figure) ? { figure, unit: wanted, power: scaled.power } : asItIs(figure)));
  throw new Failure("BAD_USER_INPUT", `Argument "unit": "${wanted}" is no scale of "${other.unit}", in which a figure is; give a unit that all have, with a scale before it if you like, such as "billion yuan". Currencies are not converted.`);
}
