import { Failure } from "../errors.js";
import { type CursorKey, readCursor } from "./cursor.js";
import type { PageArguments } from "./page-arguments.js";
import { pageSize } from "./page-size.js";
import { pageSizes } from "./page-sizes.js";

/** The checked form of page arguments. */
export interface Window {
  readonly limit: number;
  readonly isBackward: boolean;
  /** Start after this row, or backward before it; null: from the end of the list. */
  readonly from: CursorKey | null;
}

const refuse = (argument: string, what: string): never => {
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": ${what}`);
};

/** Checks page arguments of the list named by `scope`, whose cursors hold `length` values; refuses sizes out of range, both directions at once, and foreign cursors. */
export function windowOf({ first, after, last, before }: PageArguments, scope: string, length: number): Window {
  if (first != null && last != null) refuse("last", 'give either "first" or "last", not both.');
  if (last != null || before != null) {
    if (first != null) refuse("first", '"first" goes with "after"; with "before" give "last".');
    if (after != null) refuse("after", '"after" goes with "first"; with "last" give "before".');
    return { isBackward: true, limit: pageSize("last", last ?? pageSizes.usual), from: before == null ? null : readCursor(scope, "before", before, length) };
  }
  return { isBackward: false, limit: pageSize("first", first ?? pageSizes.usual), from: after == null ? null : readCursor(scope, "after", after, length) };
}
