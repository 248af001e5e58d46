import { areaId } from "../area-id.js";
import type { Rows } from "../rows.js";
import type { Problem } from "./problem.js";

/** A key of another table that a row names. */
type Named = readonly [column: string, key: string | undefined];

function unknown(file: string, rows: readonly (readonly Named[])[], keys: ReadonlySet<string>, rule: string): readonly Problem[] {
  return rows.flatMap((named, index) =>
    named.flatMap(([column, key]) => (key === undefined || keys.has(key) ? [] : [{ file, row: index + 1, column, found: `"${key}"`, rule }])),
  );
}

function repeated(file: string, column: string, keys: readonly string[]): readonly Problem[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [{ file, row: index + 1, column, found: `"${key}" again`, rule: "each once" }]));
}

/** Names between the tables that lead nowhere, and keys that are given twice. Rows count from 1 without blank lines. */
export function checkKeys(rows: Rows): readonly Problem[] {
  const zones = new Set(rows.zones.map(({ id }) => id));
  const documents = new Set(rows.documents.map(({ key }) => key));
  const zone = "the id of a row of zones.jsonl";
  const document = "the key of a row of documents.jsonl";
  return [
    ...repeated("zones.jsonl", "id", rows.zones.map(({ id }) => id)),
    ...repeated("documents.jsonl", "key", rows.documents.map(({ key }) => key)),
    ...repeated("areas.jsonl", "name_en", rows.areas.map((row) => areaId(row.zone, row.name_en))),
    ...repeated("measures.jsonl", "id", rows.measures.map(({ id }) => id)),
    ...unknown("areas.jsonl", rows.areas.map((row) => [["zone", row.zone]]), zones, zone),
    ...unknown("zones.jsonl", rows.zones.map((row) => [["plan_document_key", row.plan_document_key], ["approved_document_key", row.approved_document_key]]), documents, document),
    ...unknown("documents.jsonl", rows.documents.map((row) => [["zone", row.zone], ...(row.zones ?? []).map((key): Named => ["zones", key])]), zones, zone),
    ...unknown("measures.jsonl", rows.measures.map((row) => [["originating_zone", row.originating_zone]]), zones, zone),
    ...unknown("measures.jsonl", rows.measures.map((row) => [["document_key", row.document_key]]), documents, document),
    ...unknown("negative-lists.jsonl", rows["negative-lists"].map((row) => [["document_key", row.document_key]]), documents, document),
    ...unknown("best-practices.jsonl", rows["best-practices"].map((row) => row.zones.map((key): Named => ["zones", key])), zones, zone),
  ];
}
