import { createHash } from "node:crypto";

import type { Fact } from "./entity.js";
import { idSlug } from "./id-slug.js";
import { propertyWords } from "./property-words.js";

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** The id of a fact: what it is of, which property, which value; a value that a slug cannot tell from others is told by the start of its SHA-256. */
export function factId(entity: string, { property, value }: Pick<Fact, "property" | "value">): string {
  const ending = isAscii(value) && value.length <= 160 ? [] : [createHash("sha256").update(value).digest("hex").slice(0, 8)];
  return `fact/${[entity, propertyWords(property), value.slice(0, 160), ...ending].map(idSlug).filter((part) => part !== "").join("-")}`;
}
