import type { AuthorityOf } from "./authority-of.js";
import type { Claimed } from "./claimed.js";
import { coarseness } from "./coarseness.js";
import { groupBy } from "./group-by.js";
import { isSameDate } from "./is-same-date.js";

/** A step or stage, told by one dataset or several. */
interface Told {
  readonly id: string;
  readonly date?: string;
  readonly claims: readonly Claimed[];
}

/** The date by the highest authority, told as finely as any that agrees with it; undefined where none is given. */
function dateOf(group: readonly Told[], authority: AuthorityOf): string | undefined {
  const dated = group.flatMap(({ date, claims }) => (date === undefined ? [] : [{ date, rank: authority(claims) }]));
  const [best] = dated.toSorted((a, b) => a.rank - b.rank);
  if (best === undefined) return undefined;
  const agreeing = dated.filter(({ date }) => isSameDate(date, best.date)).map(({ date }) => date);
  return agreeing.toSorted((a, b) => coarseness(a) - coarseness(b))[0];
}

/** Both with what only the second says added to the first; lists and claims hold what either has. */
function add<T extends object>(first: T, second: T): T {
  const lists = Object.entries(second).flatMap(([key, value]: [string, unknown]) => {
    const known: unknown = (first as Readonly<Record<string, unknown>>)[key];
    return Array.isArray(known) && Array.isArray(value) ? [[key, [...new Set([...known, ...value])]] as const] : [];
  });
  return { ...second, ...first, ...Object.fromEntries(lists) };
}

/** One record an id: what several datasets tell of one step or stage is put together; the first keeps its wording. */
export function mergeTold<T extends Told>(records: readonly T[], authority: AuthorityOf): readonly T[] {
  return [...groupBy(records, ({ id }) => id).values()].map((group) => {
    const date = dateOf(group, authority);
    const merged = group.reduce(add);
    return date === undefined ? merged : { ...merged, date };
  });
}
