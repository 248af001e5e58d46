import { factProperties } from "../../graph/vocabulary/fact-property.js";
import type { Entity, Fact } from "../merging/entity.js";
import { propertyWords } from "../merging/property-words.js";

/** A fact in words: whose it is, which property, which value. */
export function factSentence({ name }: Entity, { property, value }: Fact): string {
  const declared = factProperties[property];
  const unit = "unit" in declared ? ` ${declared.unit}` : "";
  return `${name}: ${propertyWords(property)} ${value}${unit}`;
}
