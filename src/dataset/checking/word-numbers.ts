const small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const teens = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const cardinals: ReadonlyMap<string, number> = new Map([
  ...[...small, ...teens].map((word, index) => [word, index] as const),
  ...tens.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    ...small.slice(1, 10).map((unit, digit) => [`${word}-${unit}`, (index + 2) * 10 + digit + 1] as const),
  ]),
  ["hundred", 100],
  ["a hundred", 100],
  ["one hundred", 100],
]);

const ordinals: ReadonlyMap<string, number> = new Map(
  ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].map((word, index) => [word, index + 1] as const),
);

const multiples: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["double", 2],
  ["doubled", 2],
  ["twofold", 2],
  ["double-digit", 10],
]);

const parts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["tenth", 10],
  ["tenths", 10],
  ["hundredth", 100],
  ["thousandth", 1000],
]);

/** A fraction in words, such as `one-third`; null when it is none. */
function fraction(word: string): number | null {
  const [, count = "one", part = ""] = /^(?:([a-z]+)[- ])?([a-z]+)$/.exec(word) ?? [];
  const above = cardinals.get(count);
  const below = parts.get(part);
  return above === undefined || below === undefined ? null : above / below;
}

/** The numbers that lower-case words may stand for: cardinals to a hundred, ordinals to ten, multiples and simple fractions; `third` is both. */
export const wordNumbers = (words: string): readonly number[] =>
  [cardinals.get(words), ordinals.get(words), multiples.get(words), fraction(words)].filter((number) => number != null);
