import { batchOfDocument, batchOfMeasure, bestPracticeBatch, type BatchName, fieldBatch, fieldSummary } from "./batch.js";
import type { Cited } from "./cited.js";
import { citer } from "./citer.js";
import type { DocumentRow } from "./columns/document-columns.js";
import type { Conversion } from "./conversion.js";
import { documentCiter } from "./document-citer.js";
import { documentId } from "./document-id.js";
import { documentKindOf } from "./document-kinds.js";
import { remark } from "./remark.js";

const isPrinted = (row: DocumentRow): boolean => documentKindOf(row) !== undefined;

/** How the total is cited; one that the record added up itself is derived. */
function totalOf({ pages }: Conversion, row: DocumentRow): Cited {
  const cited = { ...documentCiter(pages, row).told(row.totals_source, row.measures_source), statement: remark(row.totals_note) };
  const also = row.note?.includes("gives the total") === true ? documentCiter(pages, row).told().at : [];
  const both = { ...cited, at: [...new Set([...cited.at, ...also])] };
  return row.totals_note?.includes("is their sum") === true ? { ...both, confidence: "DERIVED" } : both;
}

/** What the list is, its fields where the row names them, and what has to be known of it. */
function summaryOf(row: DocumentRow): string {
  const fields = row.fields_en ?? row.fields_zh ?? row.fields;
  const named = fields === undefined ? undefined : `Fields: ${fields.join("; ")}.`;
  return [`List put out by ${row.number_en ?? row.document_number ?? row.title_en}.`, named, remark(row.note)].filter((part) => part !== undefined).join(" ");
}

/** The English name that measures of the list use for one of its fields. */
function englishOf({ rows }: Conversion, row: DocumentRow, fieldZh: string): string | undefined {
  return rows.measures.find((measure) => measure.document_key === row.key && measure.field_zh === fieldZh)?.field_en;
}

function writeFields(conversion: Conversion, row: DocumentRow, batch: BatchName): void {
  const cited = documentCiter(conversion.pages, row).told();
  for (const [fieldZh, count] of Object.entries(row.field_counts ?? {})) {
    const field = englishOf(conversion, row, fieldZh);
    if (field === undefined) continue;
    const { id, name } = fieldBatch(batch, field);
    conversion.book.entity(id, { name, summary: fieldSummary(fieldZh) }, cited);
    conversion.book.relate(id, "PART_OF", batch.id, cited);
    conversion.book.fact(id, "measuresTotal", count, cited);
  }
}

/** The lists that documents put out, with how many measures each has by its document. */
function writeOfDocument(conversion: Conversion, row: DocumentRow): void {
  const batch = batchOfDocument(row);
  if (batch === undefined) return;
  const { book, pages } = conversion;
  const cited = documentCiter(pages, row).listed();
  const { id, name } = batch;
  book.entity(id, { name, summary: summaryOf(row) }, cited);
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
    book.entity(id, { name }, citer(pages, row)());
  }
}

/** The lists of measures: which document puts out which, and how many measures it has. */
export function convertBatches(conversion: Conversion): void {
  for (const row of conversion.rows.documents) writeOfDocument(conversion, row);
  writeUndocumented(conversion);
  writeBestPractices(conversion);
}
