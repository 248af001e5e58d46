import type { DocumentRow } from "./columns/document-columns.js";
import { documentCiter } from "./document-citer.js";
import type { PageBook } from "./page-book.js";

/** A day of a document: which of its days it is, and the pages it was read from. */
interface DocumentDay {
  readonly date: string;
  readonly by: "signed" | "issued" | "published";
  readonly at: readonly string[];
}

/** The first of the days that a row of documents has. */
export function documentDay(pages: PageBook, row: DocumentRow | undefined): DocumentDay | undefined {
  if (row === undefined) return undefined;
  const { dated, told } = documentCiter(pages, row);
  if (row.signed !== undefined) return { date: row.signed, by: "signed", at: told(row.signed_source).at };
  if (row.issued !== undefined) return { date: row.issued, by: "issued", at: told().at };
  return row.published === undefined ? undefined : { date: row.published, by: "published", at: dated(row.published_source).at };
}
