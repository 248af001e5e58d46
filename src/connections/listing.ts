import { type Batch, count, type KeyedRow, many } from "../graph/batch.js";
import { statement } from "../graph/statement.js";

/** A row of a list: the thing, and for a traversal the relations that lead to it. */
export interface ListedRow {
  readonly node: Readonly<Record<string, unknown>>;
  readonly relations: readonly Readonly<Record<string, unknown>>[];
}

/** Where a page begins: after the row of this name and id, both empty for the first page. */
export interface ForwardPage {
  readonly afterName: string;
  readonly afterId: string;
  readonly limit: number;
}

/** Where a page ends: before the row of this name and id, both null for the last page. */
export interface BackwardPage {
  readonly beforeName: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
}

/** The three statements of a list, and the property of a node by which it is sorted before the id. */
export interface Listing<Arguments extends object> {
  readonly sortedBy: string;
  readonly forward: Batch<Arguments & ForwardPage, ListedRow, readonly ListedRow[]>;
  readonly backward: Batch<Arguments & BackwardPage, ListedRow, readonly ListedRow[]>;
  readonly total: Batch<Arguments, number, number>;
}

/** A list by the names of its three statements: a page, a page from the end, and the count. */
export function listing<Arguments extends object>(sortedBy: string, page: string, backward: string, total: string): Listing<Arguments> {
  return {
    sortedBy,
    forward: many(statement<never, KeyedRow<ListedRow>>(page, ["key", "value"])),
    backward: many(statement<never, KeyedRow<ListedRow>>(backward, ["key", "value"])),
    total: count(statement<never, KeyedRow<number>>(total, ["key", "value"])),
  };
}
