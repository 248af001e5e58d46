import { termOf } from "../../src/derivations/term-of.js";
import type { Term } from "../../src/derivations/term.js";
import type { Figure } from "../../src/statistics/figure.js";
import { figures } from "../statistics/figures.js";

/** Numbers to compute with, in the base unit and printed as their values, each the number of a figure like this. */
export const terms = (...given: readonly Partial<Figure>[]): Term[] =>
  figures(...given.map((what) => ({ printed: what.value ?? "1", ...what }))).map((figure) => termOf(figure, { unit: figure.unit, power: 0, usesReading: false, priceBasis: null }));
