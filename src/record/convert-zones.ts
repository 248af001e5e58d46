import { capitalised } from "./capitalised.js";
import type { Cited } from "./cited.js";
import { type Citer, citer } from "./citer.js";
import type { ZoneRow } from "./columns/zone-columns.js";
import type { Conversion } from "./conversion.js";
import { documentId } from "./document-id.js";
import { industry } from "./industry.js";
import { isSure } from "./is-sure.js";
import { officialAddress } from "./official-address.js";
import { place } from "./place.js";
import { waveId } from "./wave-id.js";

interface Converted extends Conversion {
  readonly row: ZoneRow;
  readonly id: string;
  readonly cite: Citer;
}

function writeDates({ book, row, id, cite }: Converted): void {
  const { sources = {} } = row;
  book.fact(id, "decidedOn", row.decided, cite(sources["decided"]));
  book.fact(id, "announcedOn", row.announced, cite(sources["announced"]));
  book.fact(id, "approvedOn", row.approved, { ...cite(sources["approved"]), statement: row.approved_note && `Approved: ${row.approved_note}.` });
  book.fact(id, "launchedOn", row.launched, cite(sources["launched"]));
  book.fact(id, "expansionDecidedOn", row.expansion_decided, cite(sources["expansion"]));
  book.fact(id, "expansionSignedOn", row.expansion_signed, cite(sources["expansion"]));
}

function writeSizes({ book, row, id, cite }: Converted): void {
  const { sources = {} } = row;
  const total = cite(sources["area"]);
  const isSum = row.area_note?.startsWith("total is derived") === true;
  const sum: Cited = { at: [...total.at, ...cite(sources["expansion"]).at], confidence: "DERIVED", statement: `${capitalised(row.area_note ?? "")}.` };
  book.fact(id, "areaKm2", row.area_km2, isSum ? sum : total);
  book.fact(id, "areaKm2AtLaunch", row.area_km2_at_launch, cite(sources["area_at_launch"]));
  book.fact(id, "areaKm2Added", row.area_km2_added, cite(sources["expansion"]));
  book.fact(id, "areaNote", row.area_note, { ...total, at: [...total.at, ...cite(sources["plan"], sources["area"]).at] });
}

function writeAims({ book, row, id, cite }: Converted): void {
  const { sources = {}, industries = [], faces = [] } = row;
  for (const aim of row.positioning) book.fact(id, "positioning", aim, cite(sources["positioning"]));
  for (const text of industries) {
    const own = Object.keys(sources).find((field) => text.includes(field));
    const cited = cite(own && sources[own], sources["industries"]);
    book.relate(id, "FOCUSES_ON", industry(book, text, cited), cited);
  }
  const note = row.faces_note && `${capitalised(row.faces_note)}.`;
  for (const text of faces) {
    const cited = cite(sources["faces"]);
    book.relate(id, "TURNS_TO", place(book, text, cited), { ...cited, statement: note });
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
  book.fact(documentId(plan), "publishedOn", row.plan_published, cite(sources["plan_published"], sources["plan_document"]));
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
  for (const write of [writeDates, writeSizes, writeAims, writeDocuments]) write(converted);
}

/** The zones: names, dates as different facts, sizes, aims, industries, partners and founding documents. */
export function convertZones(conversion: Conversion): void {
  for (const row of conversion.rows.zones)
    if (isSure(row)) writeZone(conversion, row);
    else conversion.book.leaveOut("Zone", `${row.name_en}: one weak page tells of it, and no other does yet.`);
}
