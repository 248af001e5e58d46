import type { Citer } from "./citer.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import type { Conversion } from "./conversion.js";
import { documentId } from "./document-id.js";
import { institutions } from "./institution.js";
import { ministryNotice } from "./ministry-notice.js";

/** The ministry's notice that carries a measure out, where the row names one, and that it is based on the notice of the list. */
export function writeImplementing({ book, rows, row, id, cite }: Conversion & { readonly row: MeasureRow; readonly id: string; readonly cite: Citer }): void {
  const notice = ministryNotice(row.implementing_document ?? "");
  if (notice === undefined) return;
  const cited = cite();
  book.entity(notice.id, { name: notice.name, nameZh: notice.nameZh, documentKind: "NOTICE" }, cited);
  book.fact(notice.id, "documentNumber", notice.number, cited);
  book.fact(notice.id, "issuedOn", notice.issuedOn, cited);
  for (const issuer of institutions(book, notice.issuer, cited)) book.relate(notice.id, "ISSUED_BY", issuer, cited);
  book.relate(notice.id, "CONCERNS", id, { ...cited, statement: "The record has it as the notice that carries the measure out." });
  const listing = rows.documents.find(({ key }) => key === row.document_key);
  if (listing !== undefined) book.relate(notice.id, "BASED_ON", documentId(listing), { ...cited, ...notice.grounded });
}
