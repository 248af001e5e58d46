import type { AuthorityOf } from "./authority-of.js";
import type { Fact } from "./entity.js";
import { shownFacts } from "./shown-facts.js";

/** The values of each property that are shown where no day is asked for. */
export const preferredFacts = (facts: readonly Fact[], authority: AuthorityOf): ReadonlySet<Fact> =>
  new Set([...shownFacts(facts, authority).values()].flatMap(({ latest }) => latest));
