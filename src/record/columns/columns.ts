/** What a column of the rows may hold, by the name of its sort. */
export interface ColumnValues {
  text: string;
  /** A day, month or year. */
  date: string;
  dateOrNull: string | null;
  /** A date that may have a remark in brackets after it. */
  remarkedDate: string;
  number: number;
  numberOrNull: number | null;
  /** How many, or which in a count. */
  count: number;
  texts: readonly string[];
  textOrTexts: string | readonly string[];
  address: string;
  /** Addresses by what rests on them. */
  addresses: Readonly<Record<string, string>>;
  /** Numbers by what is counted. */
  counts: Readonly<Record<string, number>>;
  confidence: "stated" | "derived" | "uncertain";
  sourceKind: string;
}

/** The sort of a column. */
export type ColumnSort = keyof ColumnValues;

/** The columns of a table of rows: those every row has, and those it may have. */
export interface Columns {
  readonly required: Readonly<Record<string, ColumnSort>>;
  readonly optional: Readonly<Record<string, ColumnSort>>;
}

/** A row with these columns. */
export type RowOf<T extends Columns> = {
  readonly [K in keyof T["required"]]: ColumnValues[T["required"][K] & ColumnSort];
} & { readonly [K in keyof T["optional"]]?: ColumnValues[T["optional"][K] & ColumnSort] };
