import { type BadExample, badExamples, type Row } from "./bad-example.js";

const releases = "data/releases.yaml";
const release = (number: string, day: string, edition = "mini"): string =>
  `  - {number: ${number}, day: ${day}, statements: a, editions: [{edition: ${edition}, datasets: [mini], fingerprint: b, counts: [{kind: Zone, count: 2}]}]}\n`;
const all = (...lines: readonly string[]): { [releases]: string } => ({ [releases]: `releases:\n${lines.join("")}` });

const rows: readonly Row[] = [
  ["release-number", "a first release that is the second", all(release("‸2", "2026-11-25")), "2", "1"],
  ["release-number", "a release left out", all(release("1", "2026-11-25"), release("‸3", "2026-11-26")), "3", "2"],
  ["release-day", "a day that does not exist", all(release("1", "‸2026-02-30")), "2026-02-30", "a day such as 2026-11-25"],
  ["release-day", "a month", all(release("1", "‸2026-02")), "2026-02", "a day such as 2026-11-25"],
  ["release-day", "a release before the one above", all(release("1", "2026-11-25"), release("2", "‸2026-11-24")), "2026-11-24", "no day before 2026-11-25"],
  ["release-editions", "an edition that is not there", all(release("1", "2026-11-25", "‸banana")), "banana", "one of mini"],
];

/** Bad examples for the rules on releases. */
export const badReleases: readonly BadExample[] = badExamples(rows);
