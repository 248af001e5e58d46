import type { NumberFilter } from "./number-filter.js";
import { pairOf } from "./pair-of.js";
import { refused } from "./refused.js";
import type { Writer } from "./writer.js";

const signs = { eq: "=", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

/** What `value`, the expression of a number, must meet; true or false, never null. */
export function numberCondition(given: NumberFilter, value: string, writer: Writer, path: string): string {
  const parts: string[] = [];
  for (const [name, sign] of Object.entries(signs)) {
    const bound = given[name as keyof typeof signs];
    if (bound != null) parts.push(`${value} ${sign} ${writer.parameter(bound)}`);
  }
  if (given.between != null) {
    const [low, high] = pairOf(given.between, `${path}.between`, "[100, 200]");
    if (low > high) throw refused(`${path}.between`, given.between, "the smaller number first", "[100, 200]");
    parts.push(`${writer.parameter(low)} <= ${value} <= ${writer.parameter(high)}`);
  }
  if (given.isNull != null) parts.push(`${value} IS ${given.isNull ? "" : "NOT "}NULL`);
  return `coalesce(${parts.join(" AND ") || "true"}, false)`;
}
