const singulars: readonly (readonly [RegExp, string])[] = [
  [/ies$/, "y"],
  [/(ss|x|ch|sh)es$/, "$1"],
  [/([^su])s$/, "$1"],
];

function singular(word: string): string {
  const [ending, by] = singulars.find(([plural]) => plural.test(word)) ?? [/$/, ""];
  return word.replace(ending, by);
}

/** A name without what two readers may write differently: case, dashes, quotes and other marks, a leading "the", and the s of plurals and possessives. */
export const plainName = (name: string): string =>
  (name.normalize("NFKC").toLowerCase().replace(/['‘’ʼ]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(singular)
    .join(" ")
    .replace(/^the /, "");
