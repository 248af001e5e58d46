import type { Viewed } from "../graph/view.js";
import type { FactPropertyName } from "../graph/vocabulary/fact-property.js";

/** What is stored of a property on a row: one value, or lists of values and of the days on which they are shown. */
export type StoredFacts = Viewed & Readonly<Partial<Record<FactPropertyName | `${FactPropertyName}Shown${"" | "From" | "To"}`, string | readonly string[] | null>>>;

/** The values of a property that are shown on the day of the view; without a day, the latest. */
export function shownValues(row: StoredFacts, name: FactPropertyName): readonly string[] {
  const { validOn } = row.view;
  const values = row[`${name}Shown`];
  if (validOn === null || values == null) return [row[name] ?? []].flat();
  const [firsts, lasts] = [row[`${name}ShownFrom`] ?? [], row[`${name}ShownTo`] ?? []];
  return [values].flat().filter((_value, place) => (firsts[place] ?? "") <= validOn && validOn <= (lasts[place] ?? ""));
}
