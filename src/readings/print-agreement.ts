import type { Agreement } from "./agreement.js";
import { agreementCounts } from "./agreement-counts.js";
import { disagreements } from "./disagreements.js";
import { type ItemKind, itemKinds } from "./item-kind.js";
import { type Outcome, states } from "./outcome.js";

type Counts = ReturnType<typeof agreementCounts>;

const kinds = Object.keys(itemKinds) as ItemKind[];
const columns = Object.keys(states) as Outcome["state"][];

const sentence = (counts: Counts, wrong: readonly string[]): string =>
  `readings: ${kinds.map((kind) => `${counts[kind].items} ${kind}`).join(", ")}: ${wrong.length === 0 ? "all found, settled or excused" : wrong.join("; ")}`;

function lineOf({ kind, text, state, isNeedless, why, note, position: { file, line } }: Outcome): readonly string[] {
  const said = [
    ...(state === "missing" ? [["missing", why]] : []),
    ...(isNeedless ? [["needless", "it is found without being settled"]] : []),
    ...(note === undefined ? [] : [["note", note]]),
  ];
  return said.map(([sort = "", words]) => `  ${sort.padEnd(8)}  ${itemKinds[kind].padEnd(8)}  ${text}: ${words}  [${file}:${line}]`);
}

function passageLines(outcomes: readonly Outcome[]): readonly string[] {
  const passages = [...new Set(outcomes.map(({ passage }) => passage))];
  return passages.flatMap((passage) => {
    const lines = outcomes.filter((outcome) => outcome.passage === passage).flatMap(lineOf);
    return lines.length === 0 ? [] : [passage, ...lines, ""];
  });
}

function countLines(counts: Counts): readonly string[] {
  const rows = [["", "items", ...columns.map((state) => states[state])], ...kinds.map((kind) => [kind, counts[kind].items, ...columns.map((state) => counts[kind][state])].map(String))];
  return rows.map(([head = "", ...cells]) => [head.padEnd(9), ...cells.map((cell) => cell.padStart(8))].join("  "));
}

/** What is missing, needless or differs, passage by passage, the counts, and a last line that says whether it holds; or all of it as one JSON object. */
export function printAgreement(agreement: Agreement, form: "text" | "json"): string {
  const [counts, wrong] = [agreementCounts(agreement), disagreements(agreement)];
  if (form === "json") return JSON.stringify({ ...agreement, counts, faults: wrong, sentence: sentence(counts, wrong) }, null, 2);
  const unread = agreement.unread.length === 0 ? [] : [`not read a second time: ${agreement.unread.join(", ")}`, ""];
  return [...passageLines(agreement.outcomes), ...unread, ...countLines(counts), "", sentence(counts, wrong)].join("\n");
}
