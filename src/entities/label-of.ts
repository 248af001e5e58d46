import type { Entity } from "./entity.js";
import type { Label } from "./label.js";

/** A language with its script, which `zh-TW` and `zh-HK` say by the region. */
function written(tag: string): { readonly language: string; readonly script: string | undefined } {
  const { language, script } = new Intl.Locale(tag).maximize();
  return { language, script };
}

const english = written("en");
const chinese = written("zh-Hans");

/** The name of an entity in the first of these languages (BCP 47) that it has, in whatever script; its English name when it has none of them. A fallback is what is written in none of them: English for German, simplified Chinese for traditional. */
export function labelOf({ name, nameZh }: Pick<Entity, "name" | "nameZh">, languages: readonly string[]): Label {
  const asked = languages.map(written);
  const found = asked.find(({ language }) => language === english.language || (language === chinese.language && nameZh != null));
  const isChinese = found?.language === chinese.language && nameZh != null;
  const shown = isChinese ? chinese : english;
  const isFallback = !asked.some(({ language, script }) => language === shown.language && script === shown.script);
  return isChinese ? { text: nameZh, lang: "zh-Hans", isFallback } : { text: name, lang: "en", isFallback };
}
