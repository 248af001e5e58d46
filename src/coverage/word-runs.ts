/** As many words as two texts may not have in common. */
const length = 8;

/** Every run of eight words, in their order; a text of fewer words has none. */
export const wordRuns = (words: readonly string[]): readonly string[] =>
  words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(" "));
