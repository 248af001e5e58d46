import { batchOfMeasure } from "../batch.js";
import type { DocumentRow } from "../columns/document-columns.js";
import { documentKindOf } from "../document-kinds.js";
import { scopeOf } from "../measure-scope.js";
import { historyOf } from "../negative-list.js";
import { networkTotal } from "../network-total.js";
import { newArea } from "../new-area.js";
import { isKnownPlace } from "../place.js";
import type { Rows } from "../rows.js";
import { slug } from "../slug.js";
import { tallies } from "../tallies.js";
import { ministryNotice } from "../ministry-notice.js";
import { type Problem, shownValue } from "./problem.js";

const problem = (file: string, index: number, column: string, value: unknown, rule: string): Problem => ({ file, row: index + 1, column, found: shownValue(value), rule });

const strangers = (file: string, index: number, column: string, names: readonly string[] = []): readonly Problem[] =>
  names.filter((name) => !isKnownPlace(name)).map((name) => problem(file, index, column, name, "a place of src/record/place-sorts.ts"));

/** What the rows of zones and agreements tell in words. */
function checkWords({ zones, agreements }: Rows): readonly Problem[] {
  return [
    ...zones.flatMap(({ id, faces, new_area: area }, index) => [
      ...(slug(id) === id ? [] : [problem("zones.jsonl", index, "id", id, "lower-case letters, digits and hyphens")]),
      ...(area === undefined || newArea(area) !== null ? [] : [problem("zones.jsonl", index, "new_area", area, "the form Name (Guofa [2019] No. 15, launched August 2019)")]),
      ...strangers("zones.jsonl", index, "faces", faces),
    ]),
    ...agreements.flatMap(({ kind, note, partner, members }, index) => {
      if (kind !== "count") return [...strangers("agreements.jsonl", index, "partner", members === undefined ? [partner] : []), ...strangers("agreements.jsonl", index, "members", members)];
      return networkTotal(note) === null ? [problem("agreements.jsonl", index, "note", note, "the form 23 agreements with 30 countries and regions as announced in January 2025")] : [];
    }),
  ];
}

/** Rows of documents that are no document: a batch of cases, or a tally. */
const isNoDocument = ({ kind, key }: DocumentRow): boolean => kind === "best practice batch" || (kind === "tally" && Object.hasOwn(tallies, key));

function checkDocuments({ documents, measures }: Rows): readonly Problem[] {
  const kinds = documents.flatMap((row, index) => {
    if (documentKindOf(row) !== undefined || isNoDocument(row)) return [];
    const [column, rule] = row.kind === "tally" ? (["key", "a tally of src/record/tallies.ts"] as const) : (["kind", "a kind of src/record/document-kinds.ts"] as const);
    return [problem("documents.jsonl", index, column, row[column], rule)];
  });
  const lists = measures.flatMap((row, index) => (batchOfMeasure(row) === undefined ? [problem("measures.jsonl", index, "document_key", row.document_key, "a document whose list src/record/batch.ts names")] : []));
  return [...kinds, ...lists];
}

/** Texts whose meaning has to be known: kinds of documents, tallies, scopes, notices of ministries, sorts of negative lists, places, and what a row tells in words. */
export function checkKnown(rows: Rows): readonly Problem[] {
  const measures = rows.measures.flatMap(({ scope, implementing_document: notice }, index) => [
    ...(scopeOf(scope) === undefined ? [problem("measures.jsonl", index, "scope", scope, "a scope of src/record/measure-scope.ts")] : []),
    ...(notice === undefined || ministryNotice(notice) !== undefined ? [] : [problem("measures.jsonl", index, "implementing_document", notice, "a notice of src/record/ministry-notice.ts")]),
  ]);
  const lists = rows["negative-lists"].flatMap((row, index) =>
    historyOf(row) === undefined ? [problem("negative-lists.jsonl", index, "level", `${row.kind}, ${row.level}`, "a kind and level of src/record/negative-list.ts")] : [],
  );
  return [...checkWords(rows), ...checkDocuments(rows), ...measures, ...lists];
}
