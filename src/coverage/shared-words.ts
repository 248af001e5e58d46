import type { DataRecord } from "../dataset/records/data-record.js";
import type { Position } from "../dataset/records/position.js";
import type { ArticlePassage } from "./article-passage.js";
import { isTerm } from "./is-term.js";
import { ownTexts, type OwnText } from "./own-texts.js";
import { plainText } from "./plain-text.js";
import { wordRuns } from "./word-runs.js";
import { wordsOf } from "./words-of.js";

/** A run of words that a text of the data has in common with a passage and that is no name. */
export interface SharedRun extends Position {
  readonly passage: string;
  readonly words: string;
}

const runsIn = (text: string): readonly string[] => wordRuns(wordsOf(plainText(text)));

const quotedTerms = (text: string): readonly string[] =>
  [...plainText(text).matchAll(/"([^"]+)"/g)].map(([, quoted = ""]) => quoted).filter(isTerm);

/** The runs of eight that follow one another, each as one run. */
function joined(words: readonly string[], isShared: (run: string) => boolean): readonly string[] {
  const long: { start: number; end: number }[] = [];
  for (const [start, run] of wordRuns(words).entries()) {
    if (!isShared(run)) continue;
    const end = start + run.split(" ").length;
    const last = long.at(-1);
    if (last !== undefined && last.end === end - 1) last.end = end;
    else long.push({ start, end });
  }
  return long.map(({ start, end }) => words.slice(start, end).join(" "));
}

/** What the data has in common with the text: runs of eight words or more that do not lie inside a name, title or printed form. */
export function sharedWords(data: DataRecord, article: readonly ArticlePassage[]): readonly SharedRun[] {
  const passageOf = new Map(article.toReversed().flatMap(({ id, text }) => runsIn(text).map((run) => [run, id] as const)));
  const own = ownTexts(data);
  const inNames = new Set(own.filter(({ sort }) => sort === "source").flatMap(({ text }) => runsIn(text)));
  const inTerms = new Set(article.flatMap(({ text }) => quotedTerms(text)).flatMap(runsIn));
  const isAllowed = (run: string, { sort }: OwnText): boolean => inNames.has(run) || (sort === "name" && inTerms.has(run));
  return own.flatMap((text) => {
    const runs = joined(wordsOf(plainText(text.text)), (run) => passageOf.has(run) && !isAllowed(run, text));
    return runs.map((words) => ({ ...text.position, passage: passageOf.get(words.split(" ").slice(0, 8).join(" ")) ?? "", words }));
  });
}
