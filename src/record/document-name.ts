import type { DocumentRow } from "./columns/document-columns.js";

/** The name of a document: a law is called without the regulations that a row names in the same breath. */
export const documentName = ({ title_en: title }: DocumentRow): string => title.replace(/ and its implementing regulations$/, "");
