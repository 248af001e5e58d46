import Negotiator from "negotiator";

import { languageTag } from "../graph/language-tag.js";

/** The languages that names are in. */
const there = ["en", "zh"];
const most = 10;

/** The languages (BCP 47) that an Accept-Language header takes, best first; `*` is every one that names are in. English when there is no header, or nothing in it; what is no language tag is passed over, and so is what comes after the tenth. */
export function acceptedLanguages(header: string | undefined): readonly string[] {
  const negotiator = new Negotiator({ headers: { "accept-language": header ?? "en" } });
  const wanted = negotiator.languages().flatMap((language) => (language === "*" ? negotiator.languages(there) : [language]));
  const tags = wanted.map(languageTag).filter((tag) => tag !== null).slice(0, most);
  return tags.length === 0 ? ["en"] : tags;
}
