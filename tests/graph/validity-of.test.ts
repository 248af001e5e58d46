import { expect, it } from "vitest";

import { validityOf } from "../../src/graph/validity-of.js";

const view = { graph: "full@1", edition: "full", validOn: "2015-06-30", undated: "INCLUDE" as const, knownAt: null };

it.each([
  ["it surely was there", { view, surelyFromDay: "2015-06-30", surelyToDay: "9999-12-31" }, "HOLDS"],
  ["it may not have begun", { view, surelyFromDay: "2015-12-31", surelyToDay: "9999-12-31" }, "UNKNOWN"],
  ["it may have ended", { view, surelyFromDay: "2013-01-01", surelyToDay: "2015-01-01" }, "UNKNOWN"],
  ["nothing dates it", { view, surelyFromDay: "9999-12-31", surelyToDay: "0000-01-01" }, "UNKNOWN"],
  ["it has no beginning", { view, surelyFromDay: "0000-01-01", surelyToDay: "9999-12-31" }, null],
  ["no day is asked for", { view: { ...view, validOn: null }, surelyFromDay: "2013-01-01", surelyToDay: "9999-12-31" }, null],
])("where %s", (_what, row, validity) => {
  expect(validityOf(row)).toBe(validity);
});
