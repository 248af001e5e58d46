import type { FigureRecord } from "../records/figure-record.js";

const periodWords = (period: string | undefined): string => (period === undefined ? "" : `, ${period.replace("/", " to ")}`);

/** The printed form; a bare number, as in a cell, gets its scale and unit. */
const number = ({ printed, scale, unit }: FigureRecord): string =>
  /^[\d.,-]+$/.test(printed) ? [printed, scale, unit].filter((part) => part !== undefined).join(" ") : printed;

/** What a source calls a fall in words is told as less than nothing, since its number stands alone here. */
const sign = ({ value, printed }: FigureRecord): string => (value.startsWith("-") && !/^[-−–]/.test(printed) ? "minus " : "");

/** A figure in one line: `Imports and exports, 21 FTZs, 2021: 6.8 trillion yuan`. `names` are the entities' names by id. */
export function figureSentence(figure: FigureRecord, names: ReadonlyMap<string, string>): string {
  const name = (id: string): string => names.get(id) ?? id;
  return `${name(figure.indicator)}, ${figure.about.map(name).join(" and ")}${periodWords(figure.period)}: ${sign(figure)}${number(figure)}`;
}
