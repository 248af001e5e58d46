/** A statement with its date, as `daysBetween` finds it. */
export interface NamedDate {
  /** Id of the statement. */
  readonly subject: string;
  /** Property, stage or relation type. */
  readonly what: string;
  readonly date: string | null;
}
