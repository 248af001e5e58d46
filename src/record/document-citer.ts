import { type Citer, citer } from "./citer.js";
import type { DocumentRow } from "./columns/document-columns.js";
import { officialAddress } from "./official-address.js";
import type { PageBook } from "./page-book.js";

/** How a row of documents is cited: what stands in the index it was read from, and all the rest. */
interface DocumentCiter {
  /** Number, title and address. */
  readonly listed: Citer;
  /** The day of the official page, which an index gives of the page alone: of a gazette it gives the day of the gazette. */
  readonly dated: Citer;
  /** Everything else. */
  readonly told: Citer;
}

/** Cites a row of documents; in many rows only what an index lists was read of the official page, and of the gazette nothing else. */
export function documentCiter(pages: PageBook, row: DocumentRow): DocumentCiter {
  const reports = officialAddress(row);
  const read = row.source_read_as === undefined ? undefined : "Row of a public index of official documents that lists the page, not the page itself.";
  const fromSource = citer(pages, row, { reports, read });
  const fromGazette = citer(pages, { ...row, source: row.gazette_address ?? row.source }, { reports, read });
  const listed: Citer = (...addresses) => (row.gazette_address !== undefined && addresses[0] === row.gazette_address ? fromGazette() : fromSource(...addresses));
  const told: Citer = (...addresses) => listed(...addresses, row.source_read_as === undefined ? undefined : row.facts_source);
  return { listed, dated: row.source === row.gazette_address ? told : listed, told };
}
