import { isMap, isScalar, isSeq, type LineCounter, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";

import { positions } from "../findings/positions.js";
import type { ReaderRuleId } from "./reader-rules.js";
import type { Reading } from "./reading.js";
import { shown } from "../findings/shown.js";

interface Source {
  readonly file: string;
  readonly lines: LineCounter;
  readonly reading: Reading;
}

function report({ file, lines, reading }: Source, offset: number, rule: ReaderRuleId, found: string, expected: string): void {
  const { line, col } = lines.linePos(offset);
  reading.report({ file, line, column: col }, rule, found, expected);
}

function plainList(node: YAMLSeq.Parsed, source: Source): unknown[] {
  const { file, lines } = source;
  const list = node.items.map((item) => plainValue(item, source));
  positions.note(list, { file, lines, start: node.range[0], valueOffsets: node.items.map(({ range }) => range[0]) });
  return list;
}

function plainMap(node: YAMLMap.Parsed, source: Source): object {
  const { file, lines } = source;
  const values = new Map<string, unknown>();
  const keyOffsets: number[] = [];
  const valueOffsets: number[] = [];
  for (const { key, value } of node.items) {
    const start = key.range[0];
    const name = plainValue(key, source);
    if (typeof name !== "string") report(source, start, "yaml-feature", `${shown(name)} as a key`, "plain text");
    else if (values.has(name)) report(source, start, "duplicate-key", shown(name), "each key once");
    else {
      values.set(name, value === null ? "" : plainValue(value, source));
      keyOffsets.push(start);
      valueOffsets.push(value?.range[0] ?? start);
    }
  }
  // Not by assignment: to that, the key `__proto__` is none.
  const map = Object.fromEntries(values);
  positions.note(map, { file, lines, start: node.range[0], keys: [...values.keys()], keyOffsets, valueOffsets });
  return map;
}

/** A YAML node as strings, lists and maps whose positions are remembered; findings for whatever YAML offers beyond these. */
export function plainValue(node: ParsedNode, source: Source): string | unknown[] | object {
  const start = node.range[0];
  if (node.tag !== undefined) report(source, start, "yaml-feature", `the tag ${shown(node.tag)}`, "no tag");
  if ("anchor" in node && node.anchor !== undefined) report(source, start, "yaml-feature", `the anchor &${shown(node.anchor)}`, "no anchor");
  if (isMap(node)) return plainMap(node, source);
  if (isSeq(node)) return plainList(node, source);
  if (isScalar(node)) return String(node.value);
  report(source, start, "yaml-feature", `the alias *${shown(node.source)}`, "the value itself");
  return `*${node.source}`;
}
