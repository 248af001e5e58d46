import { counted } from "./counted.js";
import type { Coverage } from "./measure-coverage.js";
import { percent } from "./percent.js";
import { type TokenKind, tokenKinds } from "./token-kind.js";
import { type Total, totals } from "./totals.js";

/** So much of a kind, in percent, may not be left out; terms and cells have no limit. */
const limits: readonly (readonly [TokenKind, number])[] = [
  ["number", 5],
  ["name", 10],
];

const listed = (parts: readonly string[]): string => [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter((part) => part !== "").join(" and ");

function uncovered(kinds: readonly TokenKind[], of: Readonly<Record<TokenKind, Total>>): readonly string[] {
  const parts = kinds.filter((kind) => of[kind].uncovered > 0).map((kind) => counted(of[kind].uncovered, kind));
  return parts.length === 0 ? [] : [`${listed(parts)} uncovered`];
}

const tooMuchLeftOut = (of: Readonly<Record<TokenKind, Total>>): readonly string[] =>
  limits
    .filter(([kind, limit]) => of[kind].omitted > 0 && of[kind].omitted * 100 >= limit * of[kind].all)
    .map(([kind, limit]) => `${percent(of[kind].omitted, of[kind].all)} of the ${tokenKinds[kind]} left out, not under ${limit} %`);

/** Why a coverage fails, a phrase for each reason; none when it holds. */
export function faults({ passages, sharedWords }: Coverage): readonly string[] {
  const of = totals(passages);
  const unused = passages.flatMap(({ unusedOmissions }) => unusedOmissions).length;
  const notPrinted = passages.flatMap((passage) => passage.notPrinted).length;
  return [
    ...uncovered(Object.keys(tokenKinds) as TokenKind[], of),
    ...(notPrinted === 0 ? [] : [`${counted(notPrinted, "cell")} of the data not printed`]),
    ...(unused === 0 ? [] : [`${counted(unused, "omission")} not needed`]),
    ...tooMuchLeftOut(of),
    ...(sharedWords.length === 0 ? [] : [`${counted(sharedWords.length, "run")} of eight words or more taken from the text`]),
  ];
}
