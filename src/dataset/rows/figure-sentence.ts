import type { FigureRecord } from "../records/figure-record.js";

const periodWords = (period: string | undefined): string => (period === undefined ? "" : `, ${period.replace("/", " to ")}`);

/** A figure in one line: `Imports and exports, 21 FTZs, 2021: 6.8 trillion yuan`. `names` are the entities' names by id. */
export function figureSentence({ indicator, about, period, printed, unit }: FigureRecord, names: ReadonlyMap<string, string>): string {
  const name = (id: string): string => names.get(id) ?? id;
  const number = /^[\d.,-]+$/.test(printed) ? `${printed} (${unit})` : printed;
  return `${name(indicator)}, ${about.map(name).join(" and ")}${periodWords(period)}: ${number}`;
}
