import { partialDate } from "../../graph/partial-date.js";

const beginning = (date: string | undefined): string | null => (date === undefined ? null : (partialDate(date)?.earliest ?? null));

/** Steps or stages, several datasets' lists one after the other, as one history: what is dated stands before what is definitely of a later day, and all else where its dataset has it. */
export function inTimeOrder<T extends { readonly date?: string }>(told: readonly T[], groupOf: (item: T) => string): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of told) {
    const history = groups.get(groupOf(item)) ?? [];
    groups.set(groupOf(item), history);
    const day = beginning(item.date);
    let place = history.length;
    while (day !== null && place > 0 && (beginning(history[place - 1]?.date) ?? "") > day) place -= 1;
    history.splice(place, 0, item);
  }
  return [...groups.values()].flat();
}
