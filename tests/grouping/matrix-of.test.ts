import { describe, expect, it } from "vitest";

import type { Group } from "../../src/grouping/group.js";
import { matrixOf } from "../../src/grouping/matrix-of.js";

const view = { graph: "full@1", edition: "full", validOn: null, undated: "INCLUDE" as const, knownAt: null };
const group = (row: string | null, column: string | null, count: number): Group => ({
  keys: [{ key: "ZONE", value: row, isReference: true, view }, { key: "TASK", value: column, isReference: true, view }],
  count, share: "0", aggregates: [], ids: [], view,
});

describe("groups by two keys", () => {
  it("are a table by value, what is unknown last, and 0 where there is nothing", () => {
    const { total, columns, rows } = matrixOf({ total: 6, groups: [group("zone/b", "task/y", 3), group("zone/a", "task/x", 2), group(null, "task/x", 1), group("zone/a", null, 1)] });
    expect(total).toBe(6);
    expect(columns.map(({ value }) => value)).toEqual(["task/x", "task/y", null]);
    expect(rows.map(({ key, counts }) => [key.value, ...counts])).toEqual([["zone/a", 2, 0, 1], ["zone/b", 0, 3, 0], [null, 1, 0, 0]]);
  });
});
