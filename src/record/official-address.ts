import type { DocumentRow } from "./columns/document-columns.js";

/** The address that is shown for a document: its page, or the gazette that printed it. */
export const officialAddress = ({ source, source_kind: kind, gazette_address: gazette }: DocumentRow): string | undefined => (kind === "official" ? source : gazette);
