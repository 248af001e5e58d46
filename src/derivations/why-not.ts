import { Decimal } from "../graph/recompute/decimal.js";
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
const ofSums: readonly DerivationName[] = ["SUM", "SHARE_OF_SUM"];
const notOfRates: readonly DerivationName[] = [...ofSums, ...overTime];
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
  const again = ofSums.includes(by) ? terms.find(({ figure }, index) => terms.findIndex((other) => isSame(other.figure, figure)) < index) : undefined;
  return again === undefined ? null : `${again.figure.id} is of the same thing and time as another; adding both would count it twice.`;
};

/** A loss is no part of a sum, and of nothing there are no parts. */
const parts: Reason = (terms, by) => {
  if (by !== "SHARE_OF_SUM") return null;
  const negative = terms.find(({ value }) => value.isNegative());
  if (negative !== undefined) return `${negative.figure.id} is negative, no part of a sum.`;
  return terms.reduce((sum, { low }) => sum.plus(low), new Decimal(0)).greaterThan(0) ? null : "The sum may be zero.";
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

const order: Reason = ([first, second], by) => {
  const [own, other] = [periodRow(first?.figure.period), periodRow(second?.figure.period)];
  if (by !== "GROWTH" || own?.earliest == null || other?.earliest == null || other.earliest <= own.earliest) return null;
  return `The second, of ${other.text}, is later than the first, of ${own.text}; of a growth the later figure comes first.`;
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
  parts,
  base,
  length,
  order,
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

/** Whether a share is known to be that of a level: by its own indicator, or by that of the whole, where the level is not that whole. */
function isShareOf(share: Figure, level: Figure): boolean {
  const { indicator, comparisonIndicator, comparisonAbout } = share;
  const isOfPart = comparisonAbout != null && ofWhat({ ...level, about: comparisonAbout }) !== ofWhat(level);
  const known = [indicator.replace("/share-of-", "/"), isOfPart ? comparisonIndicator : null];
  return known.includes(level.indicator) && ofWhat({ ...share, indicator: level.indicator }) === ofWhat(level);
}

const share: Reason = ([level, second]) => {
  if (level === undefined || second === undefined) return null;
  if (second.figure.comparisonKind !== "SHARE" || second.unit !== "percent") return "The second is no share in percent.";
  if (!isShareOf(second.figure, level.figure)) return "The second is not known as the share of the first at that time.";
  return second.low.lessThanOrEqualTo(0) ? "The second is zero or negative." : null;
};

const reasonsOf: Readonly<Partial<Record<DerivationName, readonly Reason[]>>> = {
  PREVIOUS_LEVEL: [natures, range, growth, prices],
  WHOLE: [natures, range, share, prices],
};

/** Why a derivation cannot be made of these; null where it can. */
export function whyNot(by: DerivationName, terms: readonly Term[]): string | null {
  return (reasonsOf[by] ?? alike).map((reason) => reason(terms, by)).find((why) => why !== null) ?? null;
}
