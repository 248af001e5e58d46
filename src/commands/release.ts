import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { printFindings } from "../dataset/findings/print-findings.js";
import type { DataRecord } from "../dataset/records/data-record.js";
import type { ReleasedEditionRecord, ReleaseRecord } from "../dataset/records/release-record.js";
import type { Statements } from "../dataset/releases/data-statements.js";
import { nextRelease } from "../dataset/releases/next-release.js";
import { printDifference } from "../dataset/releases/print-difference.js";
import { releasesFile } from "../dataset/releases/releases-file.js";
import { sha256 } from "../dataset/releases/sha256.js";
import { statementsFile } from "../dataset/releases/statements-file.js";
import { validate } from "../dataset/validate.js";
import { partialDate } from "../graph/partial-date.js";
import { Refusal } from "../refusal.js";
import type { Command } from "./command.js";

const usage = "Give nothing, or the day of the release: npm run release -- --day 2026-11-25.";

function dayIn(argv: readonly string[]): string {
  try {
    const { day = new Date().toISOString().slice(0, 10) } = parseArgs({ args: [...argv], options: { day: { type: "string" } } }).values;
    if (partialDate(day)?.precision === "DAY") return day;
  } catch {
    // What is not an option is told like a day that is none.
  }
  throw new Refusal(usage);
}

/** What the last release said; refuses a file that is not the one it wrote. */
function lastStatements(path: string, last: ReleaseRecord | undefined): Statements {
  if (last === undefined) return new Map();
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (sha256(text) === last.statements) return statementsFile.read(text);
  throw new Refusal(`data/statements.tsv is not the file that release ${last.number} wrote; take that one back from the history of the project, so that it can be told what changed.`);
}

const isSame = (one: ReleasedEditionRecord, other: ReleasedEditionRecord | undefined): boolean => one.edition === other?.edition && one.fingerprint === other.fingerprint;

/** Refuses a release that comes before the last one, or says what that one said. */
function refuseNone({ day, editions }: Omit<ReleaseRecord, "position">, last: ReleaseRecord | undefined): void {
  if (last === undefined) return;
  if (day < last.day) throw new Refusal(`Release ${last.number} was made on ${last.day}; give that day or a later one, not ${day}.`);
  if (editions.length === last.editions.length && editions.every((one, index) => isSame(one, last.editions[index])))
    throw new Refusal(`Nothing has changed since release ${last.number} (${last.day}), so there is nothing to release.`);
}

function told({ edition, counts, changes }: ReleasedEditionRecord, { releases }: DataRecord): readonly string[] {
  const isNew = !releases.at(-1)?.editions.some((one) => one.edition === edition);
  if (isNew) return [`${edition}: all is new`, ...counts.map(({ kind, count }) => `  ${kind}: ${count}`)];
  if (changes === undefined) return [`${edition}: nothing changed`];
  const whole = changes.map(({ kind, added = [], changed = [], removed = [] }) => ({ kind, added, changed, removed }));
  return [`${edition}:`, ...printDifference(whole).map((line) => `  ${line}`)];
}

/** Puts a file in its place as a whole. */
function put(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** `release [--day DAY]`: records what the data says now as a release, in data/releases.yaml and data/statements.tsv, and prints what changed by kind. */
export const release: Command = async ({ root, argv, phase, print }) => {
  const day = dayIn(argv);
  const { data, findings } = await phase("data checked", async () => validate(join(root, "data")));
  if (findings.length > 0) {
    print(`${printFindings(findings, "text")}\nNothing was released.`);
    return 1;
  }
  const [releasesPath, statementsPath] = [join(root, "data", "releases.yaml"), join(root, "data", "statements.tsv")];
  const last = data.releases.at(-1);
  const next = nextRelease(data, lastStatements(statementsPath, last), day);
  refuseNone(next.release, last);
  put(statementsPath, next.statements);
  put(releasesPath, releasesFile([...data.releases, next.release]));
  const lines = next.release.editions.flatMap((edition) => told(edition, data));
  print([`Release ${next.release.number} of ${day}, in data/releases.yaml and data/statements.tsv:`, ...lines].join("\n"));
  return 0;
};
