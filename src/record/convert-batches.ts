import { batchOfDocument, batchOfMeasure, bestPracticeBatch, type BatchName, fieldBatch, fieldSummary } from "./batch.js";
import type { Cited } from "./cited.js";
import { citer } from "./citer.js";
import type { DocumentRow } from "./columns/document-columns.js";
import type { Conversion } from "./conversion.js";
import { documentCiter } from "./document-citer.js";
import { documentId } from "./document-id.js";
import { documentKindOf } from "./document-kinds.js";
import { remark } from "./remark.js";
import { together } from "./together.js";

const isPrinted = (row: DocumentRow): boolean => documentKindOf(row) !== undefined;

/** How the total is cited; one that the record added up itself is derived. */
function totalOf({ pages }: Conversion, row: DocumentRow): Cited {
  const cited = { ...documentCiter(pages, row).told(row.totals_source, row.measures_source), statement: remark(row.totals_note) };
  const also = row.note?.includes("gives the total") === true ? documentCiter(pages, row).told().at : [];
  const both = { ...cited, at: [...new Set([...cited.at, ...also])] };
  return row.totals_note?.includes("is their sum") === true ? { ...both, confidence: "DERIVED" } : both;
}

/** Cases of best practice that a ministry put out, and when. */
function casesSummary(issuer: string | undefined, day: string | undefined): string {
  if (issuer === undefined || day === undefined) return "Best practice cases; who put them out, and when, was not found.";
  return `Best practice cases put out by the ${issuer} ${day.length === 10 ? "on" : "in"} ${day}.`;
}

/** What the list is, its fields where the row names them, and what has to be known of it. */
function summaryOf(row: DocumentRow): string {
  const fields = row.fields_en ?? row.fields_zh ?? row.fields;
  const named = fields === undefined ? undefined : `Fields: ${fields.join("; ")}.`;
  const list = row.kind === "best practice batch" ? casesSummary(row.issuer, row.issued ?? row.published) : `List put out by ${row.number_en ?? row.document_number ?? row.title_en}.`;
  return [list, named, remark(row.note)].filter((part) => part !== undefined).join(" ");
}

/** Where the summary of a list is read: the page of its document, and for fields and notes the page that tells of them. */
function summaryAt({ pages }: Conversion, row: DocumentRow): Cited {
  const { listed, told } = documentCiter(pages, row);
  const more = row.fields_en ?? row.fields_zh ?? row.fields ?? row.note;
  return more === undefined ? listed() : together(listed(), told());
}

/** The English name that measures of the list use for one of its fields. */
function englishOf({ rows }: Conversion, row: DocumentRow, field: string): string | undefined {
  return rows.measures.find((measure) => measure.document_key === row.key && (measure.field_zh === field || measure.field_en === field))?.field_en;
}

function writeFields(conversion: Conversion, row: DocumentRow, batch: BatchName): void {
  const { told } = documentCiter(conversion.pages, row);
  const cited = told();
  const counts = row.field_counts ?? {};
  for (const name of new Set([...Object.keys(counts), ...(row.fields ?? []), ...(row.fields_zh ?? []), ...(row.fields_en ?? [])])) {
    const english = englishOf(conversion, row, name);
    if (english === undefined) continue;
    const field = fieldBatch(batch, english);
    conversion.book.entity(field.id, { name: field.name, ...(name === english ? {} : { summary: fieldSummary(name) }) }, cited);
    conversion.book.relate(field.id, "PART_OF", batch.id, cited);
    conversion.book.fact(field.id, "measuresTotal", counts[name], told(row.text_source));
  }
}

/** The lists that documents put out, with how many measures each has by its document. */
function writeOfDocument(conversion: Conversion, row: DocumentRow): void {
  const batch = batchOfDocument(row);
  if (batch === undefined) return;
  const { book, pages } = conversion;
  const cited = documentCiter(pages, row).listed();
  const { id, name } = batch;
  const chinese = row.kind === "best practice batch" && row.title_zh !== undefined ? { nameZh: row.title_zh } : {};
  book.entity(id, { name, ...chinese, summary: summaryOf(row) }, summaryAt(conversion, row));
  if (isPrinted(row)) book.relate(documentId(row), "CONCERNS", id, cited);
  book.fact(id, "measuresTotal", row.measures_total ?? row.cases_total, totalOf(conversion, row));
  writeFields(conversion, row, batch);
}

/** Lists that no row of documents puts out: of one the page's own address gives the total, as `…-and-18-pioneering-results-…`. */
function writeUndocumented({ book, pages, rows }: Conversion): void {
  for (const row of rows.measures.filter(({ document_key: key }) => key === undefined)) {
    const batch = batchOfMeasure(row);
    if (batch === undefined) continue;
    const cited = citer(pages, row)();
    book.entity(batch.id, { name: batch.name, summary: `List of which no document was found, issued by the ${row.issuer ?? "province"}.` }, cited);
    const total = /-and-(\d+)-pioneering-results-/.exec(row.source)?.[1];
    book.fact(batch.id, "measuresTotal", total, { ...cited, statement: "The title of the page gives the number." });
  }
}

function writeBestPractices({ book, pages, rows }: Conversion): void {
  for (const row of rows["best-practices"]) {
    if (row.batch === undefined) continue;
    const { id, name } = bestPracticeBatch(row.batch);
    book.entity(id, { name, summary: casesSummary(row.issuer, row.issued) }, citer(pages, row)());
  }
}

/** The lists of measures: which document puts out which, and how many measures it has. */
export function convertBatches(conversion: Conversion): void {
  for (const row of conversion.rows.documents) writeOfDocument(conversion, row);
  writeUndocumented(conversion);
  writeBestPractices(conversion);
}
