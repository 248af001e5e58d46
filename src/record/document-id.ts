import type { DocumentRow } from "./columns/document-columns.js";
import { slug } from "./slug.js";

/** The id of the document of a row: its key, or its number where the key is that of a batch. */
export function documentId({ key, number_en: number }: DocumentRow): string {
  const isBatch = /^batch-\d$/.test(key);
  return `document/${isBatch && number !== undefined ? slug(number.replace(" No.", "")) : key}`;
}
