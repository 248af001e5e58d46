import type { Statement } from "./statement.js";
import type { View } from "./view.js";

/** What every batched statement takes besides its own arguments: the copy, the days of the view, and the keys asked for. */
export interface BatchParameters {
  readonly graph: string;
  readonly earliest: string;
  readonly latest: string;
  readonly keys: readonly string[];
}

/** What every batched statement gives: the key again, and one value for it. */
export interface KeyedRow<Value> {
  readonly key: string;
  readonly value: Value;
}

/** A statement that answers many keys at once; the batch is also the key under which a request gathers its loads. */
export interface Batch<Arguments extends object, Value, Result> {
  readonly statement: Statement<BatchParameters & Arguments, KeyedRow<Value>>;
  /** The result for one key from its rows, which may be none. */
  collect(values: readonly Value[], view: View): Result;
}

/** At most one row a key; the result is null where there is none. */
export function one<Arguments extends object, Value extends object>(
  statement: Statement<BatchParameters & Arguments, KeyedRow<Value>>,
): Batch<Arguments, Value, (Value & { view: View }) | null> {
  return { statement, collect: ([value], view) => (value === undefined ? null : { ...value, view }) };
}

/** Any number of rows a key, in the order of the statement; the result is empty where there is none. */
export function many<Arguments extends object, Value extends object>(
  statement: Statement<BatchParameters & Arguments, KeyedRow<Value>>,
): Batch<Arguments, Value, readonly (Value & { view: View })[]> {
  return { statement, collect: (values, view) => values.map((value) => ({ ...value, view })) };
}

/** Exactly one number a key; 0 where there is no row. */
export function count<Arguments extends object>(
  statement: Statement<BatchParameters & Arguments, KeyedRow<number>>,
): Batch<Arguments, number, number> {
  return { statement, collect: ([value]) => value ?? 0 };
}
