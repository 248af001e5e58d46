import { type DocumentNode, visit } from "graphql";

/** How many fields of a document are renamed. */
export function aliasCount(document: DocumentNode): number {
  let count = 0;
  visit(document, { Field: (field) => void (field.alias !== undefined && count++) });
  return count;
}
