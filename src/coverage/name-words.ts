import { type CapitalWord, capitalWords } from "./capital-words.js";

/** Words that begin sentences, also where a title has them with a capital in its midst. */
const openers = new Set(["A", "I", "In", "The"]);

/** Gathers from all plain texts the words that have a capital in the midst of a sentence; gives what picks the name words of one of them. */
export function nameWords(texts: readonly string[]): (text: string) => readonly CapitalWord[] {
  const inMidst = new Set(texts.flatMap(capitalWords).filter(({ isFirst }) => !isFirst).map(({ word }) => word));
  const isName = ({ word, isFirst }: CapitalWord): boolean =>
    !isFirst || (!openers.has(word) && (inMidst.has(word) || /^.+\p{Lu}/u.test(word)));
  return (text) => capitalWords(text).filter(isName);
}
