import { nextDay } from "../graph/next-day.js";
import type { Cited } from "./cited.js";
import type { DocumentRow } from "./columns/document-columns.js";
import type { Conversion } from "./conversion.js";
import { documentCiter } from "./document-citer.js";
import { documentGrounds } from "./document-grounds.js";
import { documentId } from "./document-id.js";
import { documentKindOf } from "./document-kinds.js";
import { documentName } from "./document-name.js";
import { documentSummary } from "./document-summary.js";
import { institutions } from "./institution.js";
import { remark } from "./remark.js";
import { together } from "./together.js";

const isOfficialPage = (address: string): boolean => new URL(address).host === "www.gov.cn";

function writeNumbers({ book, pages }: Conversion, row: DocumentRow, id: string): void {
  const { listed } = documentCiter(pages, row);
  book.fact(id, "documentNumber", row.document_number, listed());
  for (const address of [row.source, row.gazette_address])
    if (address !== undefined && isOfficialPage(address)) book.fact(id, "officialAddress", address, listed(address));
}

function writeDates({ book, pages }: Conversion, row: DocumentRow, id: string): void {
  const { listed, dated, told } = documentCiter(pages, row);
  book.fact(id, "signedOn", row.signed, told(row.signed_source));
  book.fact(id, "publishedOn", row.published, dated(row.published_source));
  book.fact(id, "issuedOn", row.issued, told());
  book.fact(id, "adoptedOn", row.adopted, told());
  book.fact(id, "revisedOn", row.revised, told(row.source2));
  book.fact(id, "gazettedOn", row.gazette_date, listed(row.gazette_address));
  book.fact(id, "appliesUntil", row.until, told());
  const [inForce, which] = (row.in_force ?? "").split(" (");
  const statement = remark(which?.replace(")", ""));
  if (inForce !== "") book.fact(id, "inForceOn", inForce, { ...told(which === undefined ? undefined : row.source2), statement });
  const next = nextDay(row.not_later_than ?? "");
  if (next === null) return;
  const derived: Cited = { ...told(), confidence: "DERIVED", statement: `Not later than ${row.not_later_than}, when another notice cites it.` };
  book.fact(id, "issuedOn", `before ${next}`, derived);
}

function writeRelations({ book, pages }: Conversion, row: DocumentRow, id: string): void {
  const { listed, told } = documentCiter(pages, row);
  const issuer = listed();
  for (const text of row.issuers ?? [row.issuer]) for (const institution of institutions(book, text, issuer)) book.relate(id, "ISSUED_BY", institution, issuer);
  const cited = told(row.zones_source);
  for (const zone of row.zones ?? [row.zone ?? []].flat()) book.relate(id, "CONCERNS", `zone/${zone}`, cited);
  if (row.originating_zone === undefined) return;
  book.relate(id, "CONCERNS", `zone/${row.originating_zone}`, { ...cited, statement: "The measures that it has others copy come from this zone." });
}

function writeGrounds({ book, pages, rows }: Conversion, row: DocumentRow, id: string): void {
  const titled = (one: DocumentRow): Cited => documentCiter(pages, one).listed(one.title_source);
  for (const { document, ...how } of documentGrounds(row, rows.documents)) book.relate(id, "BASED_ON", documentId(document), { ...together(titled(row), titled(document)), ...how });
}

/** Plans that were released together are four documents, each with its own row; this row only dates them. */
function writeJointRelease({ book, pages, rows }: Conversion, row: DocumentRow): void {
  const said = "The page tells that four plans were released together, without their numbers; that this is one of them follows from its zone and title.";
  const cited: Cited = { ...documentCiter(pages, row).told(), confidence: "DERIVED", statement: said };
  const plans = rows.documents.filter(({ key, zone = "", kind }) => /^guofa-2015-/.test(key) && row.zones?.includes(zone) === true && / plan$/.test(kind));
  for (const plan of plans) book.fact(documentId(plan), "publishedOn", row.published, cited);
}

function writeDocument(conversion: Conversion, row: DocumentRow): void {
  const kind = documentKindOf(row);
  if (kind === undefined) return;
  const { listed } = documentCiter(conversion.pages, row);
  const summary = documentSummary(row);
  const optional = {
    ...(row.title_zh === undefined ? {} : { nameZh: row.title_zh }),
    ...(row.number_en === undefined ? {} : { aliases: [row.number_en] }),
    ...(summary === undefined ? {} : { summary }),
  };
  const named = listed(row.title_source);
  const cited = row.source2 === undefined ? named : together(named, listed(row.source2));
  const id = conversion.book.entity(documentId(row), { name: documentName(row), ...optional, documentKind: kind }, cited);
  for (const write of [writeNumbers, writeDates, writeRelations, writeGrounds]) write(conversion, row, id);
}

/** The documents: notices, plans, approvals, laws and lists, with numbers, dates, issuers and the zones they concern. */
export function convertDocuments(conversion: Conversion): void {
  for (const row of conversion.rows.documents)
    if (row.key.startsWith("plans-")) writeJointRelease(conversion, row);
    else writeDocument(conversion, row);
}
