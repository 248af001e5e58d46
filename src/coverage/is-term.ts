import { wordsOf } from "./words-of.js";

const longest = 12;

/** Whether a plain text is short enough to name something and not to be a sentence. */
export const isTerm = (plain: string): boolean => wordsOf(plain).length <= longest;
