import type { KeyedRow } from "../graph/batch.js";
import { statement, type Statement } from "../graph/statement.js";
import type { SortValue } from "../selection/beyond.js";

/** A row of a list: the thing, for a traversal the relations that lead to it, and where it stands in the order. */
export interface ListedRow {
  readonly node: Readonly<Record<string, unknown>>;
  readonly relations: readonly Readonly<Record<string, unknown>>[];
  readonly sort: readonly SortValue[];
}

/** A list: the statement that gives all its rows, into which conditions, the page, the count or the groups are written. */
export interface Listing<Arguments extends object> {
  readonly rows: Statement<never, KeyedRow<ListedRow>>;
  /** The expression by which rows are sorted before their id, where no other order is asked for. */
  readonly sortedBy: string;
  /** What all rows have in common at the front of the index in whose order they are read. */
  readonly indexed: readonly string[];
  /** The variable of the relations that lead to a row; null where none do. */
  readonly leadsOver: string | null;
  /** Only there for the type checker. */
  readonly arguments?: Arguments;
}

/** A list by the name of its statement. */
export const listing = <Arguments extends object>(name: string, sortedBy: string, indexed: readonly string[] = [], leadsOver: string | null = null): Listing<Arguments> => ({
  rows: statement<never, KeyedRow<ListedRow>>(name, ["key", "value"]),
  sortedBy,
  indexed,
  leadsOver,
});
