import type { GroupKey, Groups } from "./group.js";
import type { Matrix } from "./matrix.js";

/** What is unknown stands last. */
const byValue = (a: GroupKey, b: GroupKey): number => ((a.value ?? "￿") < (b.value ?? "￿") ? -1 : 1);

function axis(groups: Groups["groups"], place: number): readonly GroupKey[] {
  const keys = groups.flatMap(({ keys: values }) => values[place] ?? []);
  return [...new Map(keys.map((key) => [key.value, key])).values()].sort(byValue);
}

/** Groups by two keys as a table, its rows and columns by their values. */
export function matrixOf({ total, groups }: Pick<Groups, "total" | "groups">): Matrix {
  const [rows, columns] = [axis(groups, 0), axis(groups, 1)];
  const counts = new Map(groups.map(({ keys, count }) => [JSON.stringify(keys.map(({ value }) => value)), count]));
  return { total, columns, rows: rows.map((key) => ({ key, counts: columns.map((column) => counts.get(JSON.stringify([key.value, column.value])) ?? 0) })) };
}
