import { period } from "../graph/period.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import { periodRow } from "../statistics/period-row.js";
import type { Series } from "../statistics/series.js";
import { bySize, type SizeName } from "./by-size.js";
import { derive } from "./derive.js";
import type { Derived } from "./derived.js";
import { follows } from "./follows.js";
import { isBySize } from "./is-by-size.js";
import { isTerm } from "./is-term.js";
import type { Moment } from "./moment.js";
import { momentsOf } from "./moments-of.js";
import { sharesOfSum } from "./shares-of-sum.js";
import type { Slot } from "./slot.js";
import { underived } from "./underived.js";
import type { ComputedName } from "./work-out.js";

/** The periods a derivation names; null: none. */
export interface Times {
  /** The period against which all others stand. */
  readonly base: string | null;
  /** The one period that is wanted. */
  readonly at: string | null;
}

const gapWhy = (next: Moment, before: Moment): string => `${next.period.text} does not follow ${before.period.text} directly; name a base to take one against the other.`;

/** Against the number just before, and only where nothing lies between. */
const againstPrevious = (moments: readonly Moment[]) => (next: Moment, index: number): readonly Slot[] => {
  const before = moments[index - 1];
  if (before === undefined) return [next.slot, "There is none before the first."];
  return [next.slot, follows(next.period, before.period) ? before.slot : gapWhy(next, before)];
};

function againstBase(moments: readonly Moment[], by: ComputedName, base: string, at: string | null): Derived[] {
  const slot = moments.find(({ period: { text } }) => text === base)?.slot ?? `There is no value of ${base}.`;
  const others = moments.filter(({ period: { text } }) => by === "INDEX" || text !== base || text === at);
  return others.map((moment) => derive(by, [moment.slot, slot], moment.period));
}

function overAll(moments: readonly Moment[], by: "SUM" | "AVERAGE" | "SHARE_OF_SUM", at: string | null): Derived[] {
  const [first, ...others] = moments;
  if (first === undefined) return [];
  const gap = others.flatMap((next, index) => {
    const before = moments[index];
    return before === undefined || follows(next.period, before.period) ? [] : [gapWhy(next, before).replace(/;.*/, "; narrow the span by from and to.")];
  });
  const span = others.length === 0 ? first.period : period(`${first.period.text}/${moments.at(-1)?.period.text}`);
  const slots = [...moments.map(({ slot }) => slot), ...gap.slice(0, 1)];
  return by === "SHARE_OF_SUM" ? sharesOfSum(slots, at === null ? span : periodRow(at)) : [derive(by, slots, span)];
}

/** Where one period has two numbers, none can be called the largest. */
function overSizes(moments: readonly Moment[], by: SizeName, at: string | null): Derived[] {
  const slots = moments.map(({ slot }) => slot);
  const why = slots.find((slot) => typeof slot === "string");
  return why === undefined ? bySize(by, slots.filter(isTerm)) : [underived(by, why, periodRow(at))];
}

function rows(moments: readonly Moment[], by: DerivationName, { base, at }: Times): Derived[] {
  if (isBySize(by)) return overSizes(moments, by, at);
  if (by === "SUM" || by === "AVERAGE" || by === "SHARE_OF_SUM") return overAll(moments, by, at);
  const first = by === "INDEX" || by === "COMPOUND_GROWTH" ? moments[0]?.period.text : undefined;
  const against = base ?? first;
  if (against !== undefined) return againstBase(moments, by, against, at);
  const slots = moments.map(againstPrevious(moments));
  return moments.map((moment, index) => derive(by, slots[index] ?? [], moment.period)).slice(at === null ? 1 : 0);
}

/** What comes of the numbers of a series over time, one result a period or one of all; of the period wanted there is always one, if only to say why it has no value. */
export function deriveOverTime(series: Series, by: DerivationName, times: Times): Derived[] {
  const { at } = times;
  const found = rows(momentsOf(series), by, times);
  if (at === null) return found;
  const wanted = found.filter((derived) => derived.period?.text === at);
  return wanted.length > 0 ? wanted : [underived(by, `There is no value of ${at}.`, period(at))];
}
