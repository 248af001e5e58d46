import { batchOfDocument } from "./batch.js";
import type { DocumentRow } from "./columns/document-columns.js";
import { documentName } from "./document-name.js";
import { remark } from "./remark.js";

/** What else a row tells of its document: what the list it puts out says stands there. */
export function documentSummary(row: DocumentRow): string | undefined {
  const { index_number: index, note } = row;
  const parts = [
    documentName(row) !== row.title_en ? "The record names its implementing regulations together with it." : undefined,
    index === undefined ? undefined : `Index number: ${index}.`,
    batchOfDocument(row) === undefined ? remark(note) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}
