import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { AuthorityOf } from "./authority-of.js";
import type { Fact } from "./entity.js";
import { coarseness } from "./coarseness.js";
import { groupBy } from "./group-by.js";
import { isAgreeing } from "./is-agreeing.js";

const coarsenessOf = ({ property, value }: Fact): number => (factProperties[property].value === "date" ? coarseness(value) : 0);

const isList = ({ property }: Fact): boolean => "isList" in factProperties[property];

/** The value of the highest authority, told as finely as any that agrees with it; of equals, the one written first. */
function preferredOf(facts: readonly Fact[], authority: AuthorityOf): readonly Fact[] {
  const [best] = facts.toSorted((a, b) => authority(a.claims) - authority(b.claims) || coarsenessOf(a) - coarsenessOf(b));
  if (best === undefined || isList(best)) return facts;
  const agreeing = facts.filter(({ property, value }) => isAgreeing(property, value, best.value));
  return [best, ...agreeing].toSorted((a, b) => coarsenessOf(a) - coarsenessOf(b)).slice(0, 1);
}

/** The values of each property that are shown: one by authority and precision, or all where there may be several. */
export const preferredFacts = (facts: readonly Fact[], authority: AuthorityOf): ReadonlySet<Fact> =>
  new Set([...groupBy(facts, ({ property }) => property).values()].flatMap((own) => preferredOf(own, authority)));
