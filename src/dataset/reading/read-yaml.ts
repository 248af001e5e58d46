import { LineCounter, parseDocument, type Document, type YAMLError } from "yaml";

import { plainValue } from "./plain-value.js";
import type { Reading } from "./reading.js";
import { shown } from "../findings/shown.js";

const nameField = /\b(?:id|locator):\s*["']?([^\s"',{}[\]]+)/g;

/** Directives could change what the rest means. */
const hasDirectives = ({ directives }: Document.Parsed): boolean => directives.yaml.explicit === true || Object.keys(directives.tags).length > 1;

function refuse(text: string, file: string, lines: LineCounter, errors: readonly YAMLError[], reading: Reading): null {
  for (const { message, pos } of errors) {
    const { line, col } = lines.linePos(pos[0]);
    reading.report({ file, line, column: col }, "yaml-syntax", `invalid YAML (${shown(message)})`, "one document of valid YAML");
  }
  for (const [, name] of text.matchAll(nameField)) if (name !== undefined) reading.refused.add(name);
  return null;
}

/** The top-level map of a YAML text, every scalar a string; null with findings when it is not valid YAML or no map. */
export function readYaml(text: string, file: string, reading: Reading): object | null {
  const lines = new LineCounter();
  // Duplicate keys are found by plainValue: the library compares every two keys, which takes minutes on a long map.
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) return refuse(text, file, lines, problems, reading);
  const top = { file, line: 1, column: 1 };
  if (hasDirectives(document)) reading.report(top, "yaml-feature", "a directive", "none");
  const value = document.contents === null ? "" : plainValue(document.contents, { file, lines, reading });
  if (typeof value === "object" && !Array.isArray(value)) return value;
  reading.report(top, "wrong-type", shown(value), "a map");
  return null;
}
