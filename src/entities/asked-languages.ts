import { Failure } from "../errors.js";
import { languageTag } from "../graph/language-tag.js";

const mostLanguages = 10;
const allowed = `give up to ${mostLanguages} language tags (BCP 47), such as ["zh-Hans", "en"]`;

function canonical(language: string, index: number): string {
  const tag = languageTag(language);
  if (tag === null) throw new Failure("BAD_USER_INPUT", `Argument "lang[${index}]": ${JSON.stringify(language)} is no language tag; ${allowed}.`);
  return tag;
}

/** The languages that an argument `lang` names, best first; those the caller takes anyhow when it names none. */
export function askedLanguages(given: readonly string[] | null | undefined, accepted: readonly string[]): readonly string[] {
  if (given == null || given.length === 0) return accepted;
  if (given.length > mostLanguages) throw new Failure("BAD_USER_INPUT", `Argument "lang": ${given.length} languages are too many; ${allowed}.`);
  return given.map(canonical);
}
