import type { Entity } from "./entity.js";
import type { Label } from "./label.js";

const primary = (lang: string): string => lang.split("-", 1)[0]?.toLowerCase() ?? "";

/** The name of an entity in the first of these languages that it has; its English name when it has none of them. */
export function labelOf({ name, nameZh }: Pick<Entity, "name" | "nameZh">, languages: readonly string[]): Label {
  for (const language of languages.map(primary)) {
    if (language === "en") return { text: name, lang: "en", isFallback: false };
    if (language === "zh" && nameZh != null) return { text: nameZh, lang: "zh-Hans", isFallback: false };
  }
  return { text: name, lang: "en", isFallback: true };
}
