/** What is only print, and what it becomes; in this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z]+>/g, " "],
  [/^#+\s/, ""],
  [/[\\*]/g, ""],
  [/[‘’ʼ]/g, "'"],
  [/[“”„]/g, '"'],
  [/\s*—\s*/g, " - "],
  [/[‐‑‒–−]/g, "-"],
  [/\s+/g, " "],
];

/** A text with one spelling of quotes, dashes and blanks, without marks of emphasis and tags, so that print and data can be compared. */
export const plainText = (text: string): string => spellings.reduce((plain, [print, by]) => plain.replace(print, by), text.normalize("NFC")).trim();
