import { enumOf } from "../graph/enum-of.js";
import { factProperties } from "../graph/vocabulary/fact-property.js";
import { kinds } from "../graph/vocabulary/kind.js";
import { keyName } from "./key-name.js";

/** Properties of rows that are no facts. */
const properties = ["id", "name", "placeKind", "documentKind", "value", "unit", "nature", "bound", "period", "currency", "scale", "kind", "weight", "status", "type", "stage", "date", "dataset", "section", "passageKind", "pageKind", "publisher", "agrees", "recomputed", "confidence", "validFrom", "validTo", "from", "to", "firstTriedOn", "nationwideOn", "reach", "daysToNationwideAtLeast", "daysToNationwideAtMost", "inForceOn", "partnerSince", "isComplete"] as const;

const described = (names: readonly string[], sentence: (name: string) => string): [string, string][] => names.map((name) => [keyName(name), sentence(name)]);

/** By what rows can be ordered, grouped and summed: kinds they are linked with, and properties. */
const keys: Readonly<Record<string, string>> = Object.fromEntries([
  ...described(Object.keys(kinds), () => "Linked."),
  ...described([...properties, ...Object.keys(factProperties)], () => "Value."),
  ["ORIGIN", "Where a source says that it began."],
  ["REPORTED_BY", "Who measured it."],
  ["STEP", "Steps."],
]);

/** The name of a key, such as `ESTABLISHED_ON`. */
export type KeyName = string;

/** By what rows can be ordered, grouped and summed, as an enum. */
export const Key = enumOf(keys, "Key", "By what rows are ordered, grouped or summed up: a kind they are linked with, or a property.");
