import { partialDate } from "../graph/partial-date.js";

/** Since when an agreement with a place is in force; null where no source dates it. */
export interface PartnerInForce {
  readonly place: string;
  readonly agreement: string;
  readonly date: string | null;
}

/** Some years with what began in them; years are null for what is not dated. */
interface Period {
  readonly from: number | null;
  readonly to: number | null;
  readonly partners: readonly PartnerInForce[];
}

const yearOf = ({ date }: PartnerInForce): number | null => {
  const earliest = date == null ? null : partialDate(date)?.earliest;
  return earliest == null ? null : Number(earliest.slice(0, 4));
};

/** The first agreement with each place that is dated; else the first. Rows of a place come by date. */
function firsts(rows: readonly PartnerInForce[]): readonly PartnerInForce[] {
  const first = new Map<string, PartnerInForce>();
  for (const row of rows) {
    const known = first.get(row.place);
    if (known === undefined || (yearOf(known) === null && yearOf(row) !== null)) first.set(row.place, row);
  }
  return [...first.values()];
}

/** The places by the years in which the first agreement with each came into force: periods of so many years, the last of one ending in a year that they divide, without gaps from the first to the last. */
export function partnerPeriods(rows: readonly PartnerInForce[], years: number): readonly Period[] {
  const added = firsts(rows);
  const dated = added.flatMap((row) => yearOf(row) ?? []);
  const undated = added.filter((row) => yearOf(row) === null);
  const endOf = (year: number): number => Math.ceil(year / years) * years;
  const ends = dated.map(endOf);
  const periods: Period[] = [];
  for (let to = Math.min(...ends); to <= Math.max(...ends); to += years)
    periods.push({ from: to - years + 1, to, partners: added.filter((row) => endOf(yearOf(row) ?? NaN) === to) });
  return undated.length === 0 ? periods : [...periods, { from: null, to: null, partners: undated }];
}
