import { type Citer, citer } from "./citer.js";
import type { NegativeListRow } from "./columns/negative-list-columns.js";
import type { Conversion } from "./conversion.js";
import { institutions } from "./institution.js";
import { writeListFigures } from "./negative-list-figures.js";
import { editionDocument, historyOf } from "./negative-list.js";
import { writeListStep } from "./negative-list-steps.js";
import { remark } from "./remark.js";

interface Converted extends Conversion {
  readonly row: NegativeListRow;
  readonly document: string;
  readonly cite: Citer;
}

function writeDocument({ book, row, document, cite }: Converted): void {
  const cited = cite();
  const history = historyOf(row);
  const told = remark(row.note);
  const note = told === undefined ? {} : { summary: told };
  book.entity(document, { name: `${history?.documentName}, ${row.edition} edition`, ...note, documentKind: "NEGATIVE_LIST" }, cited);
  book.fact(document, "edition", row.edition, cited);
  book.fact(document, "documentNumber", row.document_number, cite(row.number_source, row.issue_source));
  const issued = cite(row.issue_source);
  book.fact(document, "issuedOn", row.issued, row.issued_note === undefined ? issued : { ...issued, confidence: "DERIVED", statement: remark(row.issued_note) });
  book.fact(document, "publishedOn", row.published, cite(row.number_source));
  book.fact(document, "inForceOn", row.in_force, cite(row.issue_source));
  for (const issuer of institutions(book, row.issuer, issued)) book.relate(document, "ISSUED_BY", issuer, issued);
}

/** The edition before, of the same kind and level: that it is replaced follows from the order of the editions. */
function writeReplaced(conversion: Converted): void {
  const { book, rows, row, document, cite } = conversion;
  const earlier = rows["negative-lists"].filter(({ kind, level, edition }) => kind === row.kind && level === row.level && edition < row.edition);
  const before = earlier.toSorted((a, b) => b.edition - a.edition)[0];
  if (before === undefined) return;
  const counted = row.previous === before.measures ? ` The row counts ${row.previous} measures in the edition before.` : "";
  const statement = `It is the next edition of the list after that of ${before.edition}.${counted}`;
  book.relate(document, "REPLACES", editionDocument(conversion, before), { ...cite(), confidence: "DERIVED", statement });
}

function writeEdition(conversion: Conversion, row: NegativeListRow): void {
  const history = historyOf(row);
  if (history === undefined) return;
  const cite = citer(conversion.pages, row);
  const { book } = conversion;
  const document = editionDocument(conversion, row);
  book.entity(history.id, { name: history.name }, cite());
  const linked = { ...cite(), confidence: "DERIVED" as const, statement: "It is one of the negative lists, by its kind and level." };
  for (const wider of history.partOf) book.relate(history.id, "PART_OF", book.entity(wider.id, { name: wider.name }, linked), linked);
  const converted = { ...conversion, row, document, cite };
  for (const write of [writeDocument, writeReplaced]) write(converted);
  writeListFigures(converted);
  writeListStep(converted, history.id);
}

/** The editions of the negative lists, each list a history of its own. */
export function convertNegativeLists(conversion: Conversion): void {
  const inOrder = conversion.rows["negative-lists"].toSorted((a, b) => a.edition - b.edition);
  for (const row of inOrder) writeEdition(conversion, row);
}
