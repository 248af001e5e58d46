import type { CitationFilter } from "./citation-filter.js";

/** A filter as the caller gives it: conditions by the names of a shape; all that are given hold. */
export interface Filter {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
  /** Conditions on the relations that lead to the row. */
  readonly relation?: Filter | null;
  readonly citedBy?: CitationFilter | null;
  readonly [field: string]: unknown;
}
