import { Failure } from "../errors.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import type { Figure } from "../statistics/figure.js";
import { unitScale } from "../statistics/unit-scale.js";
import type { Telling } from "./term-of.js";

/** Where the first may stand against another unit. */
const byEach: readonly DerivationName[] = ["PREVIOUS_LEVEL", "RATIO", "WHOLE"];

type Told<F> = Pick<Telling, "unit" | "power"> & { readonly figure: F };

function told<F extends Pick<Figure, "unit">>(figure: F, wanted: string): Told<F> {
  const { unit, power } = unitScale(wanted);
  if (unit === figure.unit) return { figure, unit: wanted, power };
  throw new Failure("BAD_USER_INPUT", `Argument "unit": "${wanted}" is no scale of "${figure.unit}", in which a figure is; give a unit that all have, with a scale before it if you like, such as "billion yuan"; of a RATIO also two, such as "billion yuan / zones". Currencies are not converted.`);
}

/** Figures with the unit and scale in which each is told: as asked, else in its own unit. Refuses a unit that is not theirs; what is of another unit beside the first stays in it where the first may stand against it, or is told in the unit after the stroke of a ratio. */
export function toldIn<F extends Pick<Figure, "unit">>(figures: readonly F[], by: DerivationName, unit: string | null): readonly Told<F>[] {
  const asItIs = (figure: F): Told<F> => ({ figure, unit: figure.unit, power: 0 });
  if (unit === null) return figures.map(asItIs);
  const [first = "", second] = (by === "RATIO" ? unit.split("/") : [unit]).map((part) => part.trim());
  return figures.map((figure, index) => {
    if (index > 0 && second !== undefined) return told(figure, second);
    return index > 0 && byEach.includes(by) && figure.unit !== unitScale(first).unit ? asItIs(figure) : told(figure, first);
  });
}
