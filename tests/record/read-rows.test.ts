import { describe, expect, it } from "vitest";

import type { AreaRow } from "../../src/record/columns/area-columns.js";
import { printProblem } from "../../src/record/reading/problem.js";
import { readRows } from "../../src/record/reading/read-rows.js";
import type { Rows } from "../../src/record/rows.js";
import { agreementRow, areaRow, caseRow, documentRow, listRow, measureRow, zoneRow } from "./few-rows.js";
import { withRows } from "./rows-folder.js";

const zones = [zoneRow({})];
const documents = [documentRow({})];

/** What does not fit in these rows, as lines. */
const problemsOf = (rows: Partial<Rows>, files: Readonly<Record<string, string | Buffer | null>> = {}): Promise<readonly string[]> =>
  withRows({ zones, documents, ...rows }, files, (folder) => readRows(folder).problems.map(printProblem));

/** A row with a value that its type does not allow. */
const bad = <T extends object>(row: T, column: string, value: unknown): T => ({ ...row, [column]: value });

describe("rows that fit", () => {
  it("are read as they are", async () => {
    const areas = [areaRow({ focus: ["trade"] }), areaRow({ name_en: "Hill Area", area_km2: null })];
    const rows = await withRows({ zones, documents, areas }, {}, (folder) => readRows(folder).rows);
    expect(rows.areas).toEqual(areas);
    expect(await problemsOf({ areas, measures: [measureRow({ batch: 1 })], agreements: [agreementRow({ in_force: null })] })).toEqual([]);
  });

  it("may have notes that are worded, and a date with one in brackets", async () => {
    expect(await problemsOf({ zones: [zoneRow({ area_note: "the whole of Hainan Island" })], documents: [documentRow({ in_force: "2025-09-29 (revised text)", title_en_by: "own rendering" })] })).toEqual([]);
    expect(await problemsOf({ agreements: [agreementRow({ kind: "count", note: "24 agreements with 31 countries and regions as announced in March 2026" })] })).toEqual([]);
  });

  it("may have blank lines between them", async () => {
    expect(await problemsOf({}, { "zones.jsonl": `\n${JSON.stringify(zoneRow({}))}\n\n` })).toEqual([]);
  });
});

describe("a value that does not fit", () => {
  it.each([
    ["text", measureRow({}), "measures", "responsible_authority", 7, 'found 7, expected a text or a list of texts'],
    ["an empty text", measureRow({}), "measures", "name_en", "", 'found "", expected a text'],
    ["a date", agreementRow({}), "agreements", "signed", "2015-02-30", 'found "2015-02-30", expected a date such as 2013-09-29, 2015-04 or 2019'],
    ["a date or null", agreementRow({}), "agreements", "in_force", "soon", 'found "soon", expected a date such as 2013-09-29, 2015-04 or 2019, or null'],
    ["a date with a remark", documentRow({}), "documents", "in_force", "later (revised)", 'found "later (revised)", expected a date such as 2013-09-29, 2015-04 or 2019, with a remark in brackets or without'],
    ["a number", areaRow({}), "areas", "area_km2", "20", 'found "20", expected a number that is not negative, or null'],
    ["a whole number", zoneRow({}), "zones", "wave", 1.5, "found 1.5, expected a whole number that is not negative"],
    ["texts", zoneRow({}), "zones", "positioning", [], "found [], expected a list of texts"],
    ["an address", areaRow({}), "areas", "focus_source", "gov.cn/1", 'found "gov.cn/1", expected an http or https address'],
    ["addresses", zoneRow({}), "zones", "sources", { launched: "ftp://a.b/c" }, 'found {"launched":"ftp://a.b/c"}, expected http or https addresses by name'],
    ["counts", documentRow({}), "documents", "field_counts", { 投资: "9" }, 'found {"投资":"9"}, expected whole numbers by name'],
    ["a confidence", areaRow({}), "areas", "confidence", "sure", 'found "sure", expected stated, derived or uncertain'],
    ["a kind of source", areaRow({}), "areas", "source_kind", "blog", 'found "blog", expected one of official | law database | press'],
  ])("as %s is told with row, column, value and rule", async (_sort, row, table, column, value, told) => {
    const [problem, ...others] = await problemsOf({ [table]: [bad(row, column, value)] });
    expect(problem).toContain(`${table}.jsonl, row 1, column ${column}: ${told}`);
    expect(others).toEqual([]);
  });

  it("is refused with its column where no row has such a column, or where one is missing", async () => {
    const { retrieved_as: _gone, ...without } = areaRow({});
    expect(await problemsOf({ areas: [bad(areaRow({}), "colour", "red"), without as AreaRow] })).toEqual([
      'areas.jsonl, row 1, column colour: found "red", expected no such column; add it to src/record/columns/ when it is meant',
      "areas.jsonl, row 2, column retrieved_as: found nothing, expected a text",
    ]);
  });

  it("is told with all others, not only the first", async () => {
    expect(await problemsOf({ areas: [bad(areaRow({}), "area_km2", true)], agreements: [bad(bad(agreementRow({}), "kind", 1), "signed", 2)] })).toHaveLength(3);
  });
});

describe("a name that leads nowhere", () => {
  it.each([
    ["areas", [areaRow({ zone: "moon" })], 'areas.jsonl, row 1, column zone: found "moon", expected the id of a row of zones.jsonl'],
    ["zones", [zoneRow({ plan_document_key: "guofa-9" })], 'zones.jsonl, row 1, column plan_document_key: found "guofa-9", expected the key of a row of documents.jsonl'],
    ["measures", [measureRow({ document_key: "guofa-9" })], 'measures.jsonl, row 1, column document_key: found "guofa-9", expected the key of a row of documents.jsonl'],
    ["best-practices", [caseRow({ zones: ["coast", "moon"] })], 'best-practices.jsonl, row 1, column zones: found "moon", expected the id of a row of zones.jsonl'],
    ["zones", [zoneRow({}), zoneRow({})], 'zones.jsonl, row 2, column id: found "coast" again, expected each once'],
    ["areas", [areaRow({}), areaRow({})], 'areas.jsonl, row 2, column name_en: found "area/coast-harbour" again, expected each once'],
    ["areas", [areaRow({ focus_source: "https://unknown.example/1" })], "areas.jsonl, row 1, column focus_source: found https://unknown.example/1, expected a site in src/record/publishers.ts, which has no unknown.example"],
    ["agreements", [agreementRow({ partner: "Atlantis" })], 'agreements.jsonl, row 1, column partner: found "Atlantis", expected a place of src/record/place-sorts.ts'],
    ["agreements", [agreementRow({ kind: "count", note: "some" })], 'agreements.jsonl, row 1, column note: found "some", expected the form 23 agreements with 30 countries and regions as announced in January 2025'],
    ["zones", [zoneRow({ faces: ["Russia", "Atlantis"] })], 'zones.jsonl, row 1, column faces: found "Atlantis", expected a place of src/record/place-sorts.ts'],
    ["zones", [zoneRow({ new_area: "Hills" })], 'zones.jsonl, row 1, column new_area: found "Hills", expected the form Name (Guofa [2019] No. 15, launched August 2019)'],
    ["zones", [zoneRow({ id: "The Coast" })], 'zones.jsonl, row 1, column id: found "The Coast", expected lower-case letters, digits and hyphens'],
    ["measures", [measureRow({ scope: "here and there" })], 'measures.jsonl, row 1, column scope: found "here and there", expected a scope of src/record/measure-scope.ts'],
    ["measures", [measureRow({})], "measures.jsonl, row 1, column document_key: found nothing, expected a document whose list src/record/batch.ts names"],
    ["documents", [documentRow({ kind: "pamphlet" })], 'documents.jsonl, row 1, column kind: found "pamphlet", expected a kind of src/record/document-kinds.ts'],
    ["documents", [documentRow({ kind: "tally", key: "tally-1900" })], 'documents.jsonl, row 1, column key: found "tally-1900", expected a tally of src/record/tallies.ts'],
    ["zones", [zoneRow({ faces_note: "by hearsay" })], 'zones.jsonl, row 1, column faces_note: found "by hearsay", expected a note that src/record/wordings.ts has in words of our own'],
    ["areas", [areaRow({ note: "by hearsay" })], 'areas.jsonl, row 1, column note: found "by hearsay", expected a note that'],
    ["documents", [documentRow({ in_force: "2020-01-01 (new text)" })], 'documents.jsonl, row 1, column in_force: found "new text", expected a note that'],
    ["measures", [measureRow({ field_zh_by: "by hearsay" })], 'measures.jsonl, row 1, column field_zh_by: found "by hearsay", expected a note that'],
    ["measures", [measureRow({ summary: "copy it" })], 'measures.jsonl, row 1, column summary: found "copy it", expected a note that'],
    ["negative-lists", [listRow({ kind: "fishing", level: "FTZ", edition: 2020, measures: 1 })], 'negative-lists.jsonl, row 1, column level: found "fishing, FTZ", expected a kind and level of src/record/negative-list.ts'],
  ])("in %s is refused", async (table, rows, told) => {
    expect(await problemsOf({ [table]: rows })).toContainEqual(expect.stringContaining(told));
  });
});

describe("a file that does not fit", () => {
  const line = JSON.stringify(areaRow({}));

  it.each([
    ["is not there", null, "areas.jsonl: found ENOENT, expected a file that can be read"],
    ["is cut off in the middle of a row", `${line}\n${line.slice(0, 60)}`, "areas.jsonl, row 2: found"],
    ["has a byte that is not UTF-8", Buffer.concat([Buffer.from(`${line}\n`), Buffer.from([0xff, 0x0a])]), "areas.jsonl, row 2: found a byte that is not UTF-8, expected UTF-8"],
    ["is in another encoding", Buffer.from(`${line}\n`, "utf16le"), "areas.jsonl, row 1: found"],
    ["has a row that is no object", "[1]\n", "areas.jsonl, row 1: found [1], expected an object in JSON"],
    ["has a row that is too long", `{"zone":"${"a".repeat(70_000)}"}`, "areas.jsonl, row 1: found 70011 characters, expected at most 65536 in a row"],
    ["is too large", Buffer.alloc(9 * 1024 * 1024, "a"), "areas.jsonl: found 9437184 bytes, expected at most 8388608"],
  ])("because it %s is refused in one line", async (_why, held, told) => {
    const problems = await problemsOf({}, { "areas.jsonl": held });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
  });

  it("shows the end of a row that was cut off", async () => {
    expect(await problemsOf({}, { "areas.jsonl": '{"zone": "coast", "name_en": "Har' })).toEqual([
      'areas.jsonl, row 1: found "{\\"zone\\": \\"coast\\", \\"name_en\\": \\"Har", expected a whole row of JSON; it may have been cut off',
    ]);
  });
});
