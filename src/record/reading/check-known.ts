import { historyOf } from "../negative-list.js";
import { scopeOf } from "../measure-scope.js";
import type { Rows } from "../rows.js";
import { isKnownNotice } from "../write-implementing.js";
import { type Problem, shownValue } from "./problem.js";

/** Texts whose meaning has to be known: scopes, notices of ministries, sorts of negative lists. */
export function checkKnown(rows: Rows): readonly Problem[] {
  const problem = (file: string, index: number, column: string, value: unknown, rule: string): Problem => ({ file, row: index + 1, column, found: shownValue(value), rule });
  const measures = rows.measures.flatMap(({ scope, implementing_document: notice }, index) => [
    ...(scopeOf(scope) === undefined ? [problem("measures.jsonl", index, "scope", scope, "a scope of src/record/measure-scope.ts")] : []),
    ...(isKnownNotice(notice) ? [] : [problem("measures.jsonl", index, "implementing_document", notice, "a notice of src/record/write-implementing.ts")]),
  ]);
  const lists = rows["negative-lists"].flatMap((row, index) =>
    historyOf(row) === undefined ? [problem("negative-lists.jsonl", index, "level", `${row.kind}, ${row.level}`, "a kind and level of src/record/negative-list.ts")] : [],
  );
  return [...measures, ...lists];
}
