import { batchOfMeasure, fieldBatch, fieldSummary } from "./batch.js";
import type { Citer } from "./citer.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import type { Conversion } from "./conversion.js";
import { followUp } from "./follow-up.js";
import { institutions } from "./institution.js";
import { measureCiter } from "./measure-citer.js";
import { writeMeasureSteps } from "./measure-steps.js";
import { remark } from "./remark.js";
import { scopeCited } from "./scope-cited.js";
import { slug } from "./slug.js";
import { writeImplementing } from "./write-implementing.js";

interface Converted extends Conversion {
  readonly row: MeasureRow;
  readonly id: string;
  readonly cite: Citer;
}

function writeFacts({ book, rows, row, id, cite }: Converted): void {
  const cited = cite();
  const note = row.field_note ?? row.field_zh_by;
  const field = note === undefined ? cited : { ...cited, confidence: "DERIVED" as const, statement: remark(note) };
  book.fact(id, "field", row.field_en, field);
  book.fact(id, "fieldZh", row.field_zh, field);
  book.fact(id, "scope", row.scope, scopeCited(rows, row, cited));
  const due = row.deadline_by === undefined ? cited : { ...cited, confidence: "DERIVED" as const, statement: remark(row.deadline_by) };
  book.fact(id, "dueOn", row.deadline, due);
}

/** What the row says of its place in the list: its number there, and the limits of what was read. */
function placeInList({ number_in_document: number, note }: MeasureRow): string | undefined {
  const parts = [number === undefined ? undefined : `Number ${number} of its document.`, remark(note)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

function writeLists({ book, row, id, cite }: Converted): void {
  const batch = batchOfMeasure(row);
  if (batch === undefined) return;
  const cited = cite();
  book.relate(id, "PART_OF", batch.id, { ...cited, statement: placeInList(row) });
  if (row.field_en === undefined) return;
  const note = row.field_note ?? row.field_zh_by;
  const inField = note === undefined ? cited : { ...cited, confidence: "DERIVED" as const, statement: remark(note) };
  const field = fieldBatch(batch, row.field_en);
  const chinese = row.field_zh === undefined || row.field_zh_by?.startsWith("own") === true ? {} : { summary: fieldSummary(row.field_zh) };
  book.entity(field.id, { name: field.name, ...chinese }, cited);
  book.relate(field.id, "PART_OF", batch.id, inField);
  book.relate(id, "PART_OF", field.id, inField);
}

/** Who is in charge; a customs office that is named as originator is not. */
function writeAuthorities({ book, row, id, cite }: Converted): void {
  const cited = cite();
  const named = [row.responsible_authority ?? []].flat().filter((text) => !text.includes("originator"));
  for (const text of named) for (const authority of institutions(book, text, cited)) book.relate(id, "LED_BY", authority, cited);
}

/** What the measure is to do, where its names are from when they are not the document's own, and what followed. */
function summaryOf(row: MeasureRow): string {
  const told = [row.summary, row.name_zh_by, row.name_zh_note, row.name_en_by].map(remark);
  return [...told, followUp(row)].filter((part) => part !== undefined).join(" ");
}

function writeMeasure(conversion: Conversion, row: MeasureRow): void {
  const cite = measureCiter(conversion.pages, row);
  const { book } = conversion;
  const chinese = row.name_zh === undefined ? {} : { nameZh: row.name_zh };
  const summary = summaryOf(row);
  const id = book.entity(`measure/${slug(row.name_en)}`, { name: row.name_en, ...chinese, ...(summary === "" ? {} : { summary }) }, cite(row.summary_source));
  book.entity(id, { name: row.name_en }, cite(row.name_zh_source));
  if (followUp(row) !== undefined) book.entity(id, { name: row.name_en }, cite(row.source2));
  const converted = { ...conversion, row, id, cite };
  for (const write of [writeFacts, writeLists, writeAuthorities, writeMeasureSteps, writeImplementing]) write(converted);
}

/** The measures of the lists: fields, scopes, authorities, and their steps. */
export function convertMeasures(conversion: Conversion): void {
  for (const row of conversion.rows.measures) writeMeasure(conversion, row);
}
