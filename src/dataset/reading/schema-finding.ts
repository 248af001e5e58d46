import type { ErrorObject } from "ajv";

import { finding, type Finding } from "../findings/finding.js";
import { positions } from "../findings/positions.js";
import type { ReaderRuleId } from "./reader-rules.js";
import type { Position } from "../records/position.js";
import { shown } from "../findings/shown.js";

type Keyword = "type" | "enum" | "required" | "additionalProperties" | "minLength" | "minItems" | "uniqueItems";
type Path = readonly (string | number)[];

interface Explanation {
  readonly rule: ReaderRuleId;
  readonly found: string;
  readonly expected: string;
  readonly position?: Position;
}

const typeNames: Readonly<Record<string, string>> = { string: "text", array: "a list", object: "a map" };

const explanations: Readonly<Record<Keyword, (error: ErrorObject, root: object, path: Path) => Explanation>> = {
  type: ({ data, params }) => ({ rule: "wrong-type", found: shown(data), expected: typeNames[String(params["type"])] ?? "" }),
  enum: ({ data, params }) => ({ rule: "unknown-value", found: shown(data), expected: `one of ${params["allowedValues"].join(", ")}` }),
  required: ({ params }) => ({ rule: "missing-key", found: `no ${params["missingProperty"]}`, expected: params["missingProperty"] }),
  additionalProperties: ({ params, parentSchema }, root, path) => ({
    rule: "unknown-key",
    found: shown(params["additionalProperty"]),
    expected: `one of ${Object.keys(parentSchema?.["properties"]).join(", ")}`,
    position: positions.ofKey(root, path, params["additionalProperty"]),
  }),
  minLength: () => ({ rule: "empty-value", found: "no text", expected: "text, or the key left out" }),
  minItems: () => ({ rule: "empty-value", found: "an empty list", expected: "an item, or the key left out" }),
  uniqueItems: ({ data, params }, root, path) => ({
    rule: "repeated-item",
    found: shown((data as unknown[])[params["i"]]),
    expected: "each item once",
    position: positions.at(root, [...path, Math.max(params["i"], params["j"])]),
  }),
};

const pathOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The finding for one error of the schema validator about the value under a path. */
export function schemaFinding(error: ErrorObject, root: object, start: Path): Finding {
  const path = [...start, ...pathOf(error.instancePath)];
  const { rule, found, expected, position } = explanations[error.keyword as Keyword](error, root, path);
  return finding(position ?? positions.at(root, path), rule, found, expected);
}
