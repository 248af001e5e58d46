import { period } from "../../graph/period.js";
import { positions } from "../findings/positions.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import type { Rule } from "../checking/rule.js";

type Timed = readonly [period: string | undefined, record: object, ...path: (string | number)[]];

const timed = ({ figures, tables }: DatasetRecord): readonly Timed[] => [
  ...figures.flatMap((figure): Timed[] => [
    [figure.period, figure, "period"],
    [figure.comparison?.period, figure, "comparison", "period"],
  ]),
  ...tables.flatMap((table) => table.rows.map((row, index): Timed => [row.period, table, "rows", index, "period"])),
];

/** The forms that period.ts reads. */
export const periodForm: Rule = {
  id: "period-form",
  meaning: "The period of a figure is a year, half-year, quarter, month or day, from one to another, or until or since one.",
  *check({ datasets }) {
    for (const [text, record, ...path] of datasets.flatMap(timed))
      if (text !== undefined && period(text) === null)
        yield { position: positions.at(record, path), found: text, expected: "a period such as 2021, 2022-Q2, 2013/2022 or until 2022-12-31" };
  },
};
