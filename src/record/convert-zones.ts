import { type Citer, citer } from "./citer.js";
import type { ZoneRow } from "./columns/zone-columns.js";
import type { Conversion } from "./conversion.js";
import { documentCiter } from "./document-citer.js";
import { documentId } from "./document-id.js";
import { industry, isIndustry } from "./industry.js";
import { isSure } from "./is-sure.js";
import { officialAddress } from "./official-address.js";
import { place } from "./place.js";
import { remark } from "./remark.js";
import { waveId } from "./wave-id.js";
import { zoneDays } from "./zone-days.js";
import { writeZoneSizes } from "./zone-sizes.js";

interface Converted extends Conversion {
  readonly row: ZoneRow;
  readonly id: string;
  readonly cite: Citer;
}

function writeDates({ book, row, id, cite }: Converted): void {
  const { sources = {} } = row;
  for (const { property, date, caveat, cited } of zoneDays(row, cite)) book.fact(id, property, date, { ...cited, statement: caveat });
  book.fact(id, "expansionDecidedOn", row.expansion_decided, cite(sources["expansion"]));
  book.fact(id, "expansionSignedOn", row.expansion_signed, cite(sources["expansion"]));
}

const writeSizes = ({ row, id, cite, ...conversion }: Converted): void => writeZoneSizes(conversion, row, id, cite);

function writeAims({ book, row, id, cite }: Converted): void {
  const { sources = {}, industries = [], faces = [] } = row;
  for (const aim of row.positioning) book.fact(id, "positioning", aim, cite(sources["positioning"]));
  for (const text of industries) {
    const own = Object.keys(sources).find((field) => text.includes(field));
    const cited = cite(own && sources[own], sources["industries"]);
    if (isIndustry(text)) book.relate(id, "FOCUSES_ON", industry(book, text, cited), cited);
    else book.fact(id, "focus", text, cited);
  }
  for (const text of faces) {
    const cited = cite(sources["faces"]);
    // With a note the row itself doubts that the zone as a whole turns there.
    book.relate(id, "TURNS_TO", place(book, text, cited), row.faces_note === undefined ? cited : { ...cited, confidence: "DERIVED", statement: remark(row.faces_note) });
  }
}

/** The documents that have, by their title, the plan that enlarges the zone. */
function writeExpansions({ book, pages, rows, row, id }: Converted): void {
  for (const document of rows.documents.filter(({ title_en: title }) => title.includes(`expansion plan of the ${row.province} zone`))) {
    const named = documentCiter(pages, document).listed(document.title_source);
    book.relate(id, "ESTABLISHED_BY", documentId(document), { ...named, statement: "It enlarges the zone: by its title, it has the plan for that." });
  }
}

function writeDocuments({ book, pages, rows, row, id }: Converted): void {
  const { sources = {} } = row;
  const founding = [
    { key: row.plan_document_key, address: sources["plan_document"] },
    { key: row.approved_document_key, address: sources["approved_document"] },
  ];
  for (const { key, address } of founding) {
    const document = rows.documents.find((one) => one.key === key);
    if (document !== undefined) book.relate(id, "ESTABLISHED_BY", documentId(document), citer(pages, row, { reports: officialAddress(document) })(address));
  }
  const plan = rows.documents.find(({ key }) => key === row.plan_document_key);
  if (plan === undefined) return;
  const cite = citer(pages, row, { reports: officialAddress(plan) });
  book.fact(documentId(plan), "signedOn", row.plan_signed, cite(sources["plan_signed"], sources["plan_text"]));
  book.fact(documentId(plan), "publishedOn", row.plan_published, cite(sources["plan_published"]));
}

function writeZone(conversion: Conversion, row: ZoneRow): void {
  const { book, pages } = conversion;
  const cite = citer(pages, row);
  const named = cite();
  const summary = `Pilot zone of ${row.province}, of the ${["first", "second", "third", "fourth", "fifth", "sixth", "seventh"][row.wave - 1] ?? `${row.wave}th`} round.`;
  const id = book.entity(`zone/${row.id}`, { name: row.name_en, nameZh: row.name_zh, summary }, named);
  const province = book.entity(`place/${row.id}`, { name: row.province, nameZh: row.province_zh, placeKind: "PROVINCE" }, named);
  book.relate(id, "LOCATED_IN", province, named);
  book.relate(id, "ESTABLISHED_IN", waveId(row.wave), named);
  const converted = { ...conversion, row, id, cite };
  for (const write of [writeDates, writeSizes, writeAims, writeDocuments, writeExpansions]) write(converted);
}

/** The zones: names, dates as different facts, sizes, aims, industries, partners and founding documents. */
export function convertZones(conversion: Conversion): void {
  for (const row of conversion.rows.zones)
    if (isSure(row)) writeZone(conversion, row);
    else conversion.book.leaveOut("Zone", `${row.name_en}: one weak page tells of it, and no other does yet.`);
}
