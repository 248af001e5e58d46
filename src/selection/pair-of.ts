import { refused } from "./refused.js";

/** The two ends of a `between`; refuses any other number of values. */
export function pairOf<T>(given: readonly T[], path: string, example: string): readonly [T, T] {
  const [first, second, ...more] = given;
  if (first !== undefined && second !== undefined && more.length === 0) return [first, second];
  throw refused(path, given, "two values, the first and the last", example);
}
