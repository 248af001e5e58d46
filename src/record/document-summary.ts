import { batchOfDocument } from "./batch.js";
import type { DocumentRow } from "./columns/document-columns.js";
import { documentName } from "./document-name.js";
import { remark } from "./remark.js";

/** Notes of rows in words for readers. */
const worded: Readonly<Record<string, string>> = {
  "a page of the zone prints the number as 国发〔2020〕32号; the index of gov.cn documents gives 国函〔2020〕32号":
    "The number is as the index of official documents has it; on a page of the zone it is 国发〔2020〕32号.",
};

/** What else a row tells of its document: what the list it puts out says stands there. */
export function documentSummary(row: DocumentRow): string | undefined {
  const { index_number: index, note = "" } = row;
  const parts = [
    documentName(row) !== row.title_en ? "The record names its implementing regulations together with it." : undefined,
    index === undefined ? undefined : `Index number: ${index}.`,
    batchOfDocument(row) === undefined ? (worded[note] ?? remark(row.note)) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}
