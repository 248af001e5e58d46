import type { TextFilter } from "./text-filter.js";
import type { Writer } from "./writer.js";

/** What `value`, the expression of a text, must meet; true or false, never null. */
export function textCondition(given: TextFilter, value: string, writer: Writer): string {
  const parts: string[] = [];
  if (given.eq != null) parts.push(`${value} = ${writer.parameter(given.eq)}`);
  if (given.in != null) parts.push(`${value} IN ${writer.parameter(given.in)}`);
  if (given.contains != null) parts.push(`toLower(${value}) CONTAINS ${writer.parameter(given.contains.toLowerCase())}`);
  if (given.startsWith != null) parts.push(`toLower(${value}) STARTS WITH ${writer.parameter(given.startsWith.toLowerCase())}`);
  if (given.isNull != null) parts.push(`${value} IS ${given.isNull ? "" : "NOT "}NULL`);
  return `coalesce(${parts.join(" AND ") || "true"}, false)`;
}
