import { type ScaleName, scales } from "../../graph/vocabulary/scale.js";
import { positions } from "../findings/positions.js";
import { printedNumbers } from "../checking/printed-numbers.js";
import type { FigureRecord } from "../records/figure-record.js";
import type { Rule } from "../checking/rule.js";

const scaleNames = Object.keys(scales) as ScaleName[];

/** The scale that is printed; the longest name counts, since "hundred million" holds another. */
const printedScale = (printed: string): string | undefined =>
  scaleNames.filter((name) => new RegExp(`\\b${name}\\b`, "i").test(printed)).sort((a, b) => b.length - a.length)[0];

/** Half of the last digit of a value: as near as a fraction in words can be written in decimals. */
const tolerance = (value: string): number => 10 ** -(value.split(".")[1]?.length ?? 0) / 2;

/** Fractions in words are printed as parts of one and written in percent. */
const readings = (number: number, unit: string): readonly number[] => (unit === "percent" && number < 1 ? [number, number * 100] : [number]);

/** Whether a value is printed; what is no number is for another rule. */
const isPrinted = (value: string, { printed, unit }: FigureRecord): boolean =>
  Number.isNaN(Number(value)) ||
  printedNumbers(printed)
    .flatMap((number) => readings(number, unit))
    .some((number) => Math.abs(number - Math.abs(Number(value))) <= (Number.isInteger(number) ? 0 : tolerance(value)));

/** The number that is stored is the number that is printed; only its sign may come from words. */
export const figurePrinted: Rule = {
  id: "figure-printed",
  meaning: "The printed form of a figure holds its value (in digits, words or a fraction) and its scale.",
  *check({ datasets }) {
    for (const figure of datasets.flatMap(({ figures }) => figures)) {
      const { printed, scale, value, valueHigh } = figure;
      const at = positions.at(figure, ["printed"]);
      for (const number of [value, ...(valueHigh === undefined ? [] : [valueHigh])])
        if (!isPrinted(number, figure)) yield { position: at, found: printed, expected: `a printed form of ${number}` };
      if (printedScale(printed) !== scale) yield { position: at, found: `${printed} with the scale ${scale ?? "not given"}`, expected: "the scale that is printed" };
    }
  },
};
