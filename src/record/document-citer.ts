import { type Citer, citer } from "./citer.js";
import type { DocumentRow } from "./columns/document-columns.js";
import type { PageBook } from "./page-book.js";

/** How a row of documents is cited: what stands in the index it was read from, and all the rest. */
interface DocumentCiter {
  /** Number, title, date and address. */
  readonly listed: Citer;
  /** Everything else. */
  readonly told: Citer;
}

/** The address that is shown for a document: its page, or the gazette that printed it. */
const officialAddress = ({ source, source_kind: kind, gazette_address: gazette }: DocumentRow): string | undefined => (kind === "official" ? source : gazette);

/** Cites a row of documents; in many rows only what an index lists was read of the official page. */
export function documentCiter(pages: PageBook, row: DocumentRow): DocumentCiter {
  const reports = officialAddress(row);
  const read = row.source_read_as === undefined ? undefined : "Row of a public index of official documents that lists the page, not the page itself.";
  const listed = citer(pages, row, { reports, read });
  return { listed, told: (...addresses) => listed(...addresses, row.source_read_as === undefined ? undefined : row.facts_source) };
}
