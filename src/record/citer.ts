import type { ConfidenceName } from "../graph/vocabulary/confidence.js";
import type { Cited } from "./cited.js";
import type { PageBook } from "./page-book.js";

/** What every row says of its source. */
interface SourcedRow {
  readonly source: string;
  readonly confidence: "stated" | "derived" | "uncertain";
}

const confidences: Readonly<Record<SourcedRow["confidence"], ConfidenceName | undefined>> = { stated: undefined, derived: "DERIVED", uncertain: "UNCERTAIN" };

/** Cites what a row says: from the first of the addresses that is given, else from the source of the row. */
export type Citer = (...addresses: readonly (string | undefined)[]) => Cited;

/** How a row is cited. `reports` is the official address of the document its source reports; `read` what of the source was read, where that is not a copy of it. */
export function citer(pages: PageBook, row: SourcedRow, { reports, read }: { reports?: string | undefined; read?: string | undefined } = {}): Citer {
  const confidence = confidences[row.confidence];
  return (...addresses) => {
    const address = addresses.find((one) => one !== undefined) ?? row.source;
    return { at: [pages.cite(address, { reports, read: address === row.source ? read : undefined })], confidence };
  };
}
