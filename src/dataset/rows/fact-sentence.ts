import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { Entity, Fact } from "../merging/entity.js";
import { propertyWords } from "../merging/property-words.js";

/** A fact in words: whose it is, which property, which value, and from and until when that holds. */
export function factSentence({ name }: Entity, { property, value, validFrom, validTo }: Fact): string {
  const declared = factProperties[property];
  const unit = "unit" in declared ? ` ${declared.unit}` : "";
  const days = [validFrom && `, from ${validFrom}`, validTo && `, until ${validTo}`].filter(Boolean).join("");
  return `${name}: ${propertyWords(property)} ${value}${unit}${days}`;
}
