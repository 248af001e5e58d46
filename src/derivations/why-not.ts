import type { DerivationName } from "../graph/vocabulary/derivation.js";
import type { Figure } from "../statistics/figure.js";
import { periodRow } from "../statistics/period-row.js";
import { unitScale } from "../statistics/unit-scale.js";
import { periodLength } from "./period-length.js";
import type { Term } from "./term.js";
import { yearsBetween } from "./years-between.js";

type Reason = (terms: readonly Term[], by: DerivationName) => string | null;

const rates = ["percent", "percentage points", "times"];
const overTime: readonly DerivationName[] = ["GROWTH", "COMPOUND_GROWTH", "INDEX"];
const notOfRates: readonly DerivationName[] = ["SUM", ...overTime];
const ofPlaces: readonly DerivationName[] = ["DIFFERENCE", "MINIMUM", "MAXIMUM", "RANK"];
const overBase: readonly DerivationName[] = ["SHARE", ...overTime];

/** What is not known differs from nothing. */
const unlike = (of: (term: Term) => string | null, why: (found: string) => string): Reason => (terms) => {
  const found = [...new Set(terms.flatMap((term) => of(term) ?? []))];
  return found.length > 1 ? why(found.join(" and ")) : null;
};

const range: Reason = (terms) => {
  const found = terms.find(({ figure }) => figure.bound === "BETWEEN");
  return found === undefined ? null : `${found.figure.printed} is a range, no one number.`;
};

const isRefused = (unit: string, by: DerivationName): boolean => (unit === "rank" ? !ofPlaces.includes(by) : rates.includes(unit) && notOfRates.includes(by));

const rate: Reason = ([first], by) =>
  first !== undefined && isRefused(first.unit, by) ? `Values in ${first.unit} give no ${by}; DIFFERENCE tells how they differ.` : null;

const ofWhat = ({ indicator, about, period }: Figure): string => JSON.stringify([indicator, [...about].sort(), period]);

const isSame = (a: Figure, b: Figure): boolean => a.id === b.id || (a.period !== null && ofWhat(a) === ofWhat(b));

const twice: Reason = (terms, by) => {
  const again = by === "SUM" ? terms.find(({ figure }, index) => terms.findIndex((other) => isSame(other.figure, figure)) < index) : undefined;
  return again === undefined ? null : `${again.figure.id} is of the same thing and time as another; adding both would count it twice.`;
};

const base: Reason = ([first, second], by) => {
  if (first === undefined || second === undefined) return null;
  if (by === "RATIO") return second.low.lessThanOrEqualTo(0) && second.high.greaterThanOrEqualTo(0) ? "The second is zero." : null;
  if (overBase.includes(by) && second.low.lessThanOrEqualTo(0)) return "The second is zero or negative.";
  return by === "COMPOUND_GROWTH" && first.low.lessThanOrEqualTo(0) ? "The first is zero or negative." : null;
};

const length: Reason = ([first, second], by) => {
  const [own, other] = [periodRow(first?.figure.period), periodRow(second?.figure.period)];
  if (!overTime.includes(by) || own === null || other === null || periodLength(own) === periodLength(other)) return null;
  return `${own.text} and ${other.text} are not of one length.`;
};

const years: Reason = ([first, second], by) => {
  if (by !== "COMPOUND_GROWTH" || first === undefined || second === undefined) return null;
  return (yearsBetween(second.figure.period, first.figure.period) ?? 0) > 0 ? null : "The second has to be whole years before the first.";
};

const sameUnits = unlike(({ unit }) => unit, (found) => `The units differ: ${found}.`);

/** So much of one for each of another: no rates, no two currencies, and not one unit in two scales. */
const isOneByOther = (terms: readonly Term[]): boolean =>
  terms.every(({ unit }) => unit !== "rank" && !rates.includes(unit)) &&
  terms.filter(({ figure }) => figure.currency != null).length < terms.length &&
  new Set(terms.map(({ unit }) => unitScale(unit).unit)).size === terms.length;

const measured: Reason = (terms, by) => (by === "RATIO" && isOneByOther(terms) ? null : sameUnits(terms, by));

const natures = unlike(({ figure }) => figure.nature, (found) => `${found} are not computed together.`);
const prices = unlike(({ priceBasis }) => priceBasis, (found) => `The price bases differ: ${found}.`);

const alike: readonly Reason[] = [
  natures,
  range,
  measured,
  prices,
  rate,
  twice,
  base,
  length,
  years,
];

/** The indicator whose change a growth tells: the one it names, or else by its id. */
const grown = ({ comparisonIndicator, indicator }: Figure): string => comparisonIndicator ?? indicator.replace(/-growth$/, "");

const growth: Reason = ([level, second]) => {
  if (level === undefined || second === undefined) return null;
  if (second.figure.comparisonKind !== "GROWTH" || second.unit !== "percent") return "The second is no growth in percent.";
  if (ofWhat({ ...second.figure, indicator: grown(second.figure) }) !== ofWhat(level.figure)) return "The second is not known as the growth of the first at that time.";
  return second.low.lessThanOrEqualTo(-100) ? "After a fall by all of it no level before can be told." : null;
};

const ofPreviousLevel: readonly Reason[] = [natures, range, growth, prices];

/** Why a derivation cannot be made of these; null where it can. */
export function whyNot(by: DerivationName, terms: readonly Term[]): string | null {
  const reasons = by === "PREVIOUS_LEVEL" ? ofPreviousLevel : alike;
  return reasons.map((reason) => reason(terms, by)).find((why) => why !== null) ?? null;
}
