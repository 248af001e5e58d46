import { daysAfter } from "../../graph/days-after.js";
import { openDays } from "../../graph/days-of.js";
import { type FactPropertyName, factProperties } from "../../graph/vocabulary/fact-property.js";
import type { AuthorityOf } from "./authority-of.js";
import { coarseness } from "./coarseness.js";
import { comesBefore } from "./comes-before.js";
import type { Fact } from "./entity.js";
import { groupBy } from "./group-by.js";
import { isAgreeing } from "./is-agreeing.js";
import { possibleDays } from "./possible-days.js";

/** Days, one after the other, on which the same facts are shown (ISO 8601). */
interface Spell {
  readonly first: string;
  readonly last: string;
  readonly facts: readonly Fact[];
}

/** Which facts of a property are shown. */
export interface Shown {
  /** Where no day is asked for: those of the last days. */
  readonly latest: readonly Fact[];
  /** By days, in their order, where some facts tell theirs; else none. */
  readonly spells: readonly Spell[];
}

const coarsenessOf = ({ property, value }: Fact): number => (factProperties[property].value === "date" ? coarseness(value) : 0);

const isList = ({ property }: Fact): boolean => "isList" in factProperties[property];

/** Of facts that may hold on one day: the value of the highest authority, told as finely as any that agrees with it; of equals, the one written first. */
function preferredOf(holding: readonly Fact[], authority: AuthorityOf): readonly Fact[] {
  const facts = holding.filter((fact) => !holding.some((other) => comesBefore(fact, other)));
  const [best] = facts.toSorted((a, b) => authority(a.claims) - authority(b.claims) || coarsenessOf(a) - coarsenessOf(b));
  if (best === undefined || isList(best)) return facts;
  const agreeing = facts.filter(({ property, value }) => isAgreeing(property, value, best.value));
  return [best, ...agreeing].toSorted((a, b) => coarsenessOf(a) - coarsenessOf(b)).slice(0, 1);
}

/** The days from which on other facts may hold than before, in order. */
function turns(facts: readonly Fact[]): readonly string[] {
  const days = facts.map(possibleDays);
  const after = days.filter(({ last }) => last < openDays.last).map(({ last }) => daysAfter(last, 1));
  return [...new Set([openDays.first, ...days.map(({ first }) => first), ...after])].sort();
}

function shownOf(facts: readonly Fact[], authority: AuthorityOf): Shown {
  const days = turns(facts);
  if (days.length === 1) return { latest: preferredOf(facts, authority), spells: [] };
  const spells = days.map((first, index): Spell => {
    const next = days[index + 1];
    const holding = facts.filter((fact) => possibleDays(fact).first <= first && first <= possibleDays(fact).last);
    return { first, last: next === undefined ? openDays.last : daysAfter(next, -1), facts: preferredOf(holding, authority) };
  });
  const filled = spells.filter((spell) => spell.facts.length > 0);
  return { latest: filled.at(-1)?.facts ?? [], spells: filled };
}

/** What is shown of the facts of an entity, by property. */
export const shownFacts = (facts: readonly Fact[], authority: AuthorityOf): ReadonlyMap<FactPropertyName, Shown> =>
  new Map([...groupBy(facts, ({ property }) => property).values()].flatMap((own) => own.slice(0, 1).map(({ property }) => [property, shownOf(own, authority)] as const)));
