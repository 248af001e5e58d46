import { type OmissionReasonName, omissionReasons } from "../graph/vocabulary/omission-reason.js";
import { counted } from "./counted.js";
import { faults } from "./faults.js";
import type { Coverage } from "./measure-coverage.js";
import type { Occurrence } from "./occurrence.js";
import type { PassageCoverage } from "./passage-coverage.js";
import { percent } from "./percent.js";
import type { SharedRun } from "./shared-words.js";
import { type TokenKind, tokenKinds } from "./token-kind.js";
import { totals } from "./totals.js";

type Totals = ReturnType<typeof totals>;

const kinds = Object.keys(tokenKinds) as TokenKind[];

const sentence = (of: Totals, wrong: readonly string[]): string =>
  `coverage: ${(["number", "name", "term"] as const).map((kind) => counted(of[kind].all, kind)).join(", ")}: ${wrong.length === 0 ? "all covered or left out on purpose" : wrong.join("; ")}`;

const inBrackets = ({ kind, before, text, after }: Occurrence): string => `  ${kind.padEnd(6)}  ${before}[${text}]${after}`;

function passageLines({ id, occurrences, unusedOmissions, notPrinted }: PassageCoverage): readonly string[] {
  const lines = [
    ...occurrences.filter(({ state }) => state === "uncovered").map(inBrackets),
    ...notPrinted.map((cell) => `  not printed  ${cell}`),
    ...unusedOmissions.map(({ text, times, unused }) => `  omission not needed  "${text}", ${unused} of ${times}`),
  ];
  return lines.length === 0 ? [] : [id, ...lines, ""];
}

/** Rows of equal length as lines with aligned columns, numbers to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join("  "));
}

function totalLines(of: Totals): readonly string[] {
  const numbers = kinds.map((kind) => [tokenKinds[kind], of[kind].all, of[kind].covered, of[kind].omitted, of[kind].uncovered].map(String));
  const reasons = (Object.keys(omissionReasons) as OmissionReasonName[]).map((reason) => [
    reason,
    ...kinds.flatMap((kind) => [String(of[kind].reasons[reason]), percent(of[kind].reasons[reason], of[kind].all)]),
  ]);
  const head = ["omitted", ...kinds.flatMap((kind) => [tokenKinds[kind], ""])];
  return [...table([["", "all", "covered", "omitted", "uncovered"], ...numbers]), "", ...table([head, ...reasons])];
}

const sharedLine = ({ file, line, column, passage, words }: SharedRun): string => `${file}:${line}:${column} repeats ${passage}: ${words}`;

function asText(coverage: Coverage, of: Totals, wrong: readonly string[]): string {
  const shared = coverage.sharedWords.map(sharedLine);
  return [...coverage.passages.flatMap(passageLines), ...shared, ...(shared.length === 0 ? [] : [""]), ...totalLines(of), "", sentence(of, wrong)].join("\n");
}

/** What is uncovered, passage by passage, the totals, and a last line that says whether it holds; or all of it as one JSON object. */
export function printCoverage(coverage: Coverage, form: "text" | "json"): string {
  const of = totals(coverage.passages);
  const wrong = faults(coverage);
  return form === "text" ? asText(coverage, of, wrong) : JSON.stringify({ ...coverage, totals: of, faults: wrong, sentence: sentence(of, wrong) }, null, 2);
}
