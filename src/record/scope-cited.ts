import type { Cited } from "./cited.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import type { Rows } from "./rows.js";

const statement = "The collector gives the scope; the copy of the list that was read ends before the scopes.";

/** How the scope of a measure is cited when the copy of its list ends before the scopes; as `cited` when it does not. */
export function scopeCited({ documents }: Rows, row: MeasureRow, cited: Cited): Cited {
  const document = documents.find(({ key }) => key === row.document_key);
  return document?.note?.includes("scopes are not on it") === true ? { ...cited, confidence: cited.confidence ?? "DERIVED", statement } : cited;
}
