import { Failure } from "../errors.js";
import { period } from "../graph/period.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";

const ofAll: readonly DerivationName[] = ["SUM", "AVERAGE", "MINIMUM", "MAXIMUM"];
const withoutBase: readonly DerivationName[] = [...ofAll, "RANK", "SHARE_OF_SUM"];
/** What the derivations that are of no one series take. */
const ofTwoSeries: Readonly<Partial<Record<DerivationName, string>>> = { PREVIOUS_LEVEL: "its growth", WHOLE: "its share" };

const refuse = (argument: string, what: string): never => {
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": ${what}`);
};

function checkPeriod(argument: string, given: string): void {
  if (period(given) === null) refuse(argument, `"${given}" is no period; give one such as "2010" or "2022-Q2".`);
}

/** Refuses a derivation of one series that takes two, and periods that it does not take or that are none. */
export function checkTimes(by: DerivationName, base: string | null, at: string | null): void {
  const other = ofTwoSeries[by];
  if (other !== undefined) refuse("by", `${by} takes a level and ${other}; ask compare(series: [the level, ${other}]) or derive(figures: [the level, ${other}]).`);
  if (base !== null && withoutBase.includes(by)) refuse("base", `${by} has no base; leave it out.`);
  if (at !== null && ofAll.includes(by)) refuse("at", `${by} is of all values; leave it out, and narrow the series by from and to.`);
  if (base !== null) checkPeriod("base", base);
  if (at !== null) checkPeriod("at", at);
}
