import { Decimal } from "../graph/recompute/decimal.js";
import { combine } from "../graph/recompute/interval.js";
import { exactly, type Quantity } from "../graph/recompute/quantity.js";
import { recompute } from "../graph/recompute/recompute.js";
import type { CheckKindName } from "../graph/vocabulary/check-kind.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import type { Term } from "./term.js";
import type { WorkedOut } from "./worked-out.js";
import { yearsBetween } from "./years-between.js";

/** What one derivation makes of its terms. */
interface Way {
  compute(terms: readonly Term[]): Quantity | null;
  unit(first: Term, second?: Term): string;
  formula(numbers: readonly string[], terms: readonly Term[]): string;
}

const hundred = new Decimal(100);
const ofFirst = ({ unit }: Term): string => unit;
const always = (unit: string) => (): string => unit;
const asChecked = (kind: CheckKindName) => (terms: readonly Term[]): Quantity | null => recompute(kind, terms);

const each = ({ value, low, high }: Quantity, change: (number: Decimal) => Decimal): Quantity => ({ value: change(value), low: change(low), high: change(high) });

function average(terms: readonly Term[]): Quantity | null {
  const sum = recompute("SUM", terms);
  return sum && each(sum, (number) => number.dividedBy(terms.length));
}

const yearsOf = ([first, second]: readonly Term[]): number => yearsBetween(second?.figure.period ?? null, first?.figure.period ?? null) ?? 0;

function compoundGrowth(terms: readonly Term[]): Quantity | null {
  const [ratio, years] = [recompute("RATIO", terms), yearsOf(terms)];
  return ratio && each(ratio, (number) => number.pow(new Decimal(1).dividedBy(years)).minus(1).times(hundred));
}

const ofSum = (part: Decimal, rest: Decimal): Decimal => part.dividedBy(part.plus(rest)).times(hundred);

/** The first in percent of all; the more it is and the less the others are, the larger its share. */
function shareOfSum([part, ...others]: readonly Term[]): Quantity | null {
  const rest = recompute("SUM", others) ?? exactly("0");
  return part === undefined ? null : { value: ofSum(part.value, rest.value), ...combine(part, rest, ofSum) };
}

const whole = ([part, share]: readonly Term[]): Quantity | null =>
  part === undefined || share === undefined ? null : recompute("RATIO", [part, each(share, (number) => number.dividedBy(hundred))]);

const ways = {
  SUM: { compute: asChecked("SUM"), unit: ofFirst, formula: (numbers) => numbers.join(" + ") },
  AVERAGE: { compute: average, unit: ofFirst, formula: (numbers) => `(${numbers.join(" + ")}) / ${numbers.length}` },
  DIFFERENCE: {
    compute: asChecked("DIFFERENCE"),
    unit: ({ unit }) => (unit === "percent" ? "percentage points" : unit),
    formula: ([a, b]) => `${a} - ${b}`,
  },
  RATIO: { compute: asChecked("RATIO"), unit: ({ unit }, second) => (second === undefined || second.unit === unit ? "times" : `${unit} / ${second.unit}`), formula: ([a, b]) => `${a} / ${b}` },
  SHARE: { compute: asChecked("SHARE"), unit: always("percent"), formula: ([a, b]) => `${a} / ${b} × 100` },
  SHARE_OF_SUM: { compute: shareOfSum, unit: always("percent"), formula: (numbers) => `${numbers[0]} / (${numbers.join(" + ")}) × 100` },
  INDEX: { compute: asChecked("SHARE"), unit: always("index"), formula: ([a, b]) => `${a} / ${b} × 100` },
  GROWTH: { compute: asChecked("GROWTH"), unit: always("percent"), formula: ([a, b]) => `(${a} / ${b} - 1) × 100` },
  COMPOUND_GROWTH: {
    compute: compoundGrowth,
    unit: always("percent a year"),
    formula: ([a, b], terms) => `((${a} / ${b})^(1/${yearsOf(terms)}) - 1) × 100`,
  },
  PREVIOUS_LEVEL: { compute: asChecked("PREVIOUS_LEVEL"), unit: ofFirst, formula: ([a, b]) => `${a} / (1 + ${b} / 100)` },
  WHOLE: { compute: whole, unit: ofFirst, formula: ([a, b]) => `${a} / (${b} / 100)` },
} as const satisfies Partial<Record<DerivationName, Way>>;

/** The derivations that compute a number; the others choose one or count places. */
export type ComputedName = keyof typeof ways;

const written = ({ value }: Term): string => (value.isNegative() ? `(${value.toFixed()})` : value.toFixed());

/** What a derivation makes of numbers that allow it; null where they do not after all. */
export function workOut(by: ComputedName, terms: readonly Term[]): WorkedOut | null {
  const way: Way = ways[by];
  const [first, second] = terms;
  const result = first === undefined ? null : way.compute(terms);
  return first === undefined || result === null ? null : { ...result, unit: way.unit(first, second), formula: way.formula(terms.map(written), terms) };
}
