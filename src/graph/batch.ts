import type { Statement } from "./statement.js";
import type { Undated } from "./undated.js";
import type { View } from "./view.js";

/** What every batched statement takes besides its own arguments: the copy, the days of the view, and the keys asked for. */
export interface BatchParameters {
  readonly graph: string;
  readonly earliest: string;
  readonly latest: string;
  readonly undated: Undated;
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

/** The one row of a key; null where there is none. */
const firstOf = <Value extends object>([value]: readonly Value[], view: View): (Value & { view: View }) | null => (value === undefined ? null : { ...value, view });

/** All rows of a key, in the order of the statement. */
export const allOf = <Value extends object>(values: readonly Value[], view: View): readonly (Value & { view: View })[] => values.map((value) => ({ ...value, view }));

/** The one number of a key; 0 where there is no row. */
export const numberOf = ([value]: readonly number[]): number => value ?? 0;

/** At most one row a key; the result is null where there is none. */
export const one = <Arguments extends object, Value extends object>(
  statement: Statement<BatchParameters & Arguments, KeyedRow<Value>>,
): Batch<Arguments, Value, (Value & { view: View }) | null> => ({ statement, collect: firstOf });

/** Any number of rows a key, in the order of the statement; the result is empty where there is none. */
export const many = <Arguments extends object, Value extends object>(
  statement: Statement<BatchParameters & Arguments, KeyedRow<Value>>,
): Batch<Arguments, Value, readonly (Value & { view: View })[]> => ({ statement, collect: allOf });
