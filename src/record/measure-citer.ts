import { type Citer, citer } from "./citer.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import type { PageBook } from "./page-book.js";

/** How a row of measures is cited: only its own source reports the document of its list, and not where it carries a ministry's notice. */
export function measureCiter(pages: PageBook, row: MeasureRow): Citer {
  const reports = row.implementing_document === undefined ? row.document_address : undefined;
  const own = citer(pages, row, { reports });
  const other = citer(pages, row);
  return (...addresses) => {
    const address = addresses.find((one) => one !== undefined);
    return address === undefined || address === row.source ? own() : other(address);
  };
}
