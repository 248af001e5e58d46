import type { Agreement } from "./agreement.js";
import { type ItemKind, itemKinds } from "./item-kind.js";
import type { Outcome } from "./outcome.js";

/** How many items of one kind there are, and how many of them ended in each state. */
export interface Counts extends Readonly<Record<Outcome["state"], number>> {
  readonly items: number;
}

function countsOf(outcomes: readonly Outcome[]): Counts {
  const having = (wanted: Outcome["state"]): number => outcomes.filter(({ state }) => state === wanted).length;
  return { items: outcomes.length, named: having("named"), settled: having("settled"), excused: having("excused"), missing: having("missing") };
}

/** The counts of each kind over all passages. */
export function agreementCounts({ outcomes }: Agreement): Readonly<Record<ItemKind, Counts>> {
  const kinds = Object.keys(itemKinds) as ItemKind[];
  return Object.fromEntries(kinds.map((one) => [one, countsOf(outcomes.filter(({ kind }) => kind === one))])) as Record<ItemKind, Counts>;
}
