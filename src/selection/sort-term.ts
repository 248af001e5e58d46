/** One expression by which rows are sorted. */
export interface SortTerm {
  readonly text: string;
  readonly isDescending: boolean;
  readonly nullsFirst: boolean;
  /** Whether a row may be without it. */
  readonly isNullable: boolean;
}
