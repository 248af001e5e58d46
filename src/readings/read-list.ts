import { LineCounter, parseDocument } from "yaml";

import { shown } from "../dataset/findings/shown.js";
import { plainValue } from "../dataset/reading/plain-value.js";
import type { Reading } from "../dataset/reading/reading.js";

/** The top-level list of a YAML text, every scalar a string; empty with findings when it is not valid YAML or no list. */
export function readList(text: string, file: string, reading: Reading): readonly unknown[] {
  const lines = new LineCounter();
  // As in the data: plainValue finds duplicate keys, which the library takes minutes for.
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const problems = [...document.errors, ...document.warnings];
  for (const { message, pos } of problems) {
    const { line, col } = lines.linePos(pos[0]);
    reading.report({ file, line, column: col }, "yaml-syntax", `invalid YAML (${shown(message)})`, "one document of valid YAML");
  }
  if (problems.length > 0) return [];
  const value = document.contents === null ? "" : plainValue(document.contents, { file, lines, reading });
  if (Array.isArray(value)) return value;
  reading.report({ file, line: 1, column: 1 }, "wrong-type", shown(value), "a list of passages");
  return [];
}
