import { isObjectType } from "graphql";

import { factProperties } from "../../graph/vocabulary/fact-property.js";
import { schema } from "../../schema.js";

/** The types of what pages show beside entities. */
const shown = ["Passage", "WebPage", "Citation", "Claim", "Figure", "Period", "Comparison", "Reading", "Table", "Series", "Check", "CheckInput", "Conflict", "ConflictSide", "SourceStatement", "FigureConnection", "PageInfo"];

function fieldsOf(name: string): readonly (readonly [string, string])[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()).map((field) => [field.name, `${name}: ${field.description}`]) : [];
}

/** What each property of statements and evidence means, for every type that has it, as the schema says; what a fact is called too is told there. */
export function statementTerms(): Readonly<Record<string, string>> {
  const meanings: Record<string, string> = {};
  for (const [field, meaning] of shown.flatMap(fieldsOf).filter(([name]) => !(name in factProperties))) meanings[field] = [meanings[field], meaning].filter(Boolean).join(" ");
  return meanings;
}
