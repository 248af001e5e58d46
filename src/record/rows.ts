import type { AgreementRow } from "./columns/agreement-columns.js";
import type { AreaRow } from "./columns/area-columns.js";
import type { BestPracticeRow } from "./columns/best-practice-columns.js";
import type { DocumentRow } from "./columns/document-columns.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import type { NegativeListRow } from "./columns/negative-list-columns.js";
import type { ZoneRow } from "./columns/zone-columns.js";

/** All rows of the public record, by table. */
export interface Rows {
  readonly zones: readonly ZoneRow[];
  readonly areas: readonly AreaRow[];
  readonly documents: readonly DocumentRow[];
  readonly measures: readonly MeasureRow[];
  readonly "negative-lists": readonly NegativeListRow[];
  readonly "best-practices": readonly BestPracticeRow[];
  readonly agreements: readonly AgreementRow[];
}
