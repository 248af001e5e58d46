import type { Finding } from "./finding.js";

type Form = "text" | "json";

const inOrder = (one: Finding, other: Finding): number =>
  one.file === other.file ? one.line - other.line || one.column - other.column : one.file < other.file ? -1 : 1;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function countByRule(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function asText(findings: readonly Finding[]): string {
  const lines = findings.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}\n`);
  const files = new Set(findings.map(({ file }) => file)).size;
  return `${lines.join("")}${findings.length === 0 ? "No findings." : `${counted(findings.length, "finding")} in ${counted(files, "file")}.`}\n`;
}

const asJson = (findings: readonly Finding[]): string =>
  `${JSON.stringify({ findings, total: findings.length, countByRule: countByRule(findings) }, null, 2)}\n`;

/** The findings by file, line and column with their count: a line each for people, or one JSON object for programs. */
export function printFindings(findings: readonly Finding[], form: Form): string {
  const sorted = findings.toSorted(inOrder);
  return form === "json" ? asJson(sorted) : asText(sorted);
}
