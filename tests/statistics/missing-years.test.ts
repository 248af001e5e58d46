import { expect, it } from "vitest";

import { missingYears } from "../../src/statistics/missing-years.js";
import { periodRow } from "../../src/statistics/period-row.js";

it.each<[readonly (string | null)[], readonly string[]]>([
  [["1990", "1993", "1995"], ["1991", "1992", "1994"]],
  [["2021", "2020"], []],
  [["2013/2022", null, "until 2019", "2022-Q1"], []],
  [["2019", "2020-Q1", null, "2021"], ["2020"]],
  [[], []],
])("the years missing among %j are %j", (periods, missing) => {
  expect(missingYears(periods.map(periodRow))).toEqual(missing);
});
