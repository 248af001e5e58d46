const quotes = /['"＇＂‘’‚‛“”„‟«»‹›`´ʼ]/gu;

/** Full-width or half-width, in capitals or not, with marks that cannot be seen: the same text. */
const inOneForm = (text: string): string => text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC").replace(/\p{Cf}/gu, "");

/** The stop of `U.S.` and `J.`; that of `No.1` parts two words. */
const stopOfInitial = /(?<![\p{L}\p{N}])(\p{L})\./gu;

/** What is no letter, number or symbol such as `+`, and the symbols that stand for dashes. */
const gap = /(?:[^\p{L}\p{N}\p{M}\p{S}]|[−~|])+/gu;

/** Chinese is written without spaces; one between two numbers keeps them apart. */
const gapInChinese = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

/** The id under which the graph keeps a name, the same for every way to write it; null where nothing is left of it. */
export function nameId(name: string): string | null {
  const text = inOneForm(name.replace(quotes, "")).replace(stopOfInitial, "$1");
  const words = text.replace(gap, " ").replace(gapInChinese, "").trim().replace(/^the /, "");
  return words === "" ? null : `name/${words}`;
}
