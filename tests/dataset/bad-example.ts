import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Finding } from "../../src/dataset/findings/finding.js";
import { validate } from "../../src/dataset/validate.js";
import { type Change, withData } from "./mini-data.js";

/** What is done to the files of the valid data. */
export type Changes = Readonly<Record<string, Change>>;

/** A change to the valid data that breaks one rule. */
export interface BadExample {
  readonly rule: string;
  readonly says: string;
  readonly changes: Changes;
  readonly found: string;
  readonly expected: string;
  /** Where the finding stands, when it is the first line of a file; else a caret in the changed text marks it. */
  readonly file?: string;
}

/** A bad example in short; the file only where no caret can mark the place. */
export type Row = readonly [rule: string, says: string, changes: Changes, found: string, expected: string, file?: string];

/** Bad examples written in short. */
export const badExamples = (rows: readonly Row[]): BadExample[] =>
  rows.map(([rule, says, changes, found, expected, file]) => ({ rule, says, changes, found, expected, ...(file === undefined ? {} : { file }) }));

const caret = "‸";

/** The changes without the caret. */
const clean = (changes: Changes): Record<string, Change> =>
  Object.fromEntries(
    Object.entries(changes).map(([path, change]): [string, Change] => {
      if (typeof change === "string") return [path, change.replace(caret, "")];
      return [path, Array.isArray(change) ? [change[0], change[1].replace(caret, "")] : change];
    }),
  );

/** File, line and column of the caret in the changed files. */
function caretIn(changes: Changes): Pick<Finding, "file" | "line" | "column"> {
  return withData(changes, (folder) => {
    for (const file of Object.keys(changes)) {
      const rows = readFileSync(join(folder, "..", file), "utf8").split("\n");
      const row = rows.findIndex((text) => text.includes(caret));
      if (row >= 0) return { file, line: row + 1, column: (rows[row] ?? "").indexOf(caret) + 1 };
    }
    throw new Error("no caret");
  });
}

/** The finding a bad example should make. */
export function expectedFinding({ rule, changes, found, expected, file }: BadExample): Finding {
  const position = file === undefined ? caretIn(changes) : { file, line: 1, column: 1 };
  return { ...position, rule, found, expected, message: `found ${found}, expected ${expected}` };
}

/** The findings a bad example makes. */
export const findingsOf = ({ changes }: BadExample): readonly Finding[] => withData(clean(changes), (folder) => validate(folder).findings);
