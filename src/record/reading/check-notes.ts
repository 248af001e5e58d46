import type { Rows } from "../rows.js";
import { wordings } from "../wordings.js";
import { type Problem, shownValue } from "./problem.js";

/** Columns in which the collector of the rows speaks: notes, on what a value rests, and what a measure is to do. */
const isNoted = (column: string): boolean => /^(.+_)?note$|_by$|^summary$/.test(column);

/** The note a value is or, after a date, has in brackets. */
const noteIn = (column: string, value: unknown): string | undefined =>
  typeof value !== "string" ? undefined : isNoted(column) ? value : column === "in_force" ? / \((.+)\)$/.exec(value)?.[1] : undefined;

/** The total of the network is read from its note, whose form is held elsewhere. */
const isTotal = (row: object): boolean => "kind" in row && row.kind === "count";

/** Notes that nobody has put in our words. */
export const checkNotes = (rows: Rows): readonly Problem[] =>
  Object.entries(rows).flatMap(([table, list]: [string, readonly object[]]) =>
    list.flatMap((row, index) =>
      Object.entries(row).flatMap(([column, value]: [string, unknown]) => {
        const note = isTotal(row) ? undefined : noteIn(column, value);
        if (note === undefined || wordings.has(note)) return [];
        return [{ file: `${table}.jsonl`, row: index + 1, column, found: shownValue(note), rule: "a note that src/record/wordings.ts has in words of our own" }];
      }),
    ),
  );
