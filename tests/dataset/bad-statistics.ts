import { units } from "../../src/graph/vocabulary/unit.js";
import { type BadExample, badExamples, type Row } from "./bad-example.js";

const statistics = "data/mini/yearbook.yaml";
const periods = "a period such as 2021, 2022-Q2, 2013/2022 or until 2022-12-31";

const inFigures: readonly Row[] = [
  [
    "id-unique",
    "a figure with the id of a cell",
    {
      [statistics]: [
        "tables:\n  - id: table/1",
        "  - {id: figure/t1-2013-old, indicator: indicator/boats, about: [zone/west], value: 3, unit: boats, printed: three boats, at: [1.1]}\ntables:\n  - ‸id: table/1",
      ],
    },
    "figure/t1-2013-old",
    "an id that nothing above has",
  ],
  [
    "reference-kinds",
    "a figure reported by a meeting",
    { [statistics]: ["period: 2014, value: 24", "period: 2014, reportedBy: ‸event/fair, value: 24"], ...withFair() },
    "event/fair",
    "Institution, Person",
  ],
  ["locator-exists", "a side cited from nowhere", { [statistics]: ["at: fn1}", "at: ‸fn9}"] }, "fn9", "the locator of a passage or web page of mini"],
  ["locator-exists", "an omission in no passage", { [statistics]: ["{at: 1.1, text", "{at: ‸1.9, text"] }, "1.9", "the locator of a passage or web page of mini"],
  ["figure-value", "a number with words", { [statistics]: ["value: 24", "value: ‸24 or so"] }, "24 or so", "a decimal number such as 6.8"],
  [
    "figure-value",
    "two ends without saying between",
    { [statistics]: ["value: 20, unit: boats, printed: twenty boats", "value: 20, valueHigh: 30, bound: ‸ABOUT, unit: boats, printed: twenty to thirty boats"] },
    "ABOUT",
    "BETWEEN and a valueHigh, or neither",
  ],
  [
    "figure-unit",
    "a unit that is none",
    { [statistics]: ["unit: boats, printed: 24", "unit: ‸Boats!, printed: 24"] },
    "Boats!",
    `one of ${Object.keys(units).join(", ")}, or what is counted`,
  ],
  ["figure-printed", "another number", { [statistics]: ["printed: 24 boats", "printed: ‸25 boats"] }, "25 boats", "a printed form of 24"],
  [
    "figure-printed",
    "a scale that is printed and not given",
    { [statistics]: ["printed: 24 boats", "printed: ‸24 million boats"] },
    "24 million boats with the scale not given",
    "the scale that is printed",
  ],
  [
    "figure-once",
    "one number twice",
    {
      [statistics]: [
        "tables:",
        "  - {id: ‸figure/again, indicator: indicator/boats, about: [zone/east], period: 2013, value: 20, unit: boats, printed: 20 boats, at: [1.1]}\ntables:",
      ],
    },
    "figure/again",
    "the figure above, once",
  ],
  ["period-form", "a quarter too many", { [statistics]: ["period: 2014, value: 24", "period: ‸2014-Q5, value: 24"] }, "2014-Q5", periods],
  ["period-form", "a row of a month that is none", { [statistics]: ["{period: 2013, cells", "{period: ‸2013-13, cells"] }, "2013-13", periods],
  ["percent-of", "a percentage of nothing", { [statistics]: ["value: 24, unit: boats, printed: 24 boats", "value: 24, unit: ‸percent, printed: 24%"] }, "percent", "a comparison"],
  [
    "growth-base",
    "growth against nothing",
    { [statistics]: ["comparison: {kind: GROWTH, period: 2013}", "comparison: ‸{kind: GROWTH}"] },
    "no period",
    "the period it is against, or a statement that the source leaves it open",
  ],
  [
    "growth-base",
    "growth against a later year",
    { [statistics]: ["comparison: {kind: GROWTH, period: 2013}", "comparison: {kind: GROWTH, period: ‸2015}"] },
    "2015",
    "a period that begins before 2014",
  ],
];

const inTables: readonly Row[] = [
  ["table-cells", "a cell too many", { [statistics]: ['cells: ["1,020", "1,020"]', 'cells: ‸["1,020", "1,020", "1"]'] }, "3 cells", "at most 2"],
  ["table-cells", "a cell that is no number", { [statistics]: ['cells: ["1,020", ', 'cells: [‸many, '] }, "many", "a printed number such as 3,489,739"],
  ["table-cells", "a sum of a series that is not there", { [statistics]: ["of: [old]", "of: [old, ‸new]"] }, "new", "one of old, all"],
];

const inChecks: readonly Row[] = [
  ["statement-exists", "a check of nothing", { [statistics]: ["figure: figure/boats-growth-2014", "figure: ‸figure/banana"] }, "figure/banana", "the id of an entity or statement"],
  [
    "check-inputs",
    "growth of one number",
    { [statistics]: ["inputs: [figure/boats-2014, figure/boats-2013]", "inputs: ‸[figure/boats-2014]"] },
    "figure/boats-2014",
    "two inputs",
  ],
  [
    "check-inputs",
    "a check of nothing, without a reason",
    { [statistics]: ["- {id: check/boats-growth, figure: figure/boats-growth-2014, kind: GROWTH, inputs: [figure/boats-2014, figure/boats-2013]}", "- ‸{id: check/boats-growth, figure: figure/boats-growth-2014, kind: GROWTH}"] },
    "no inputs",
    "inputs, or why there are none",
  ],
  [
    "check-told",
    "a growth rate that does not follow",
    { [statistics]: ["figure: figure/boats-growth-2014, kind: GROWTH", "figure: ‸figure/boats-growth-2014, kind: SHARE"] },
    "figure/boats-growth-2014, recomputed 120",
    "a conflict that names it",
  ],
  [
    "conflict-sides",
    "one side",
    { [statistics]: ["sides:\n      - {value: 20, unit: boats, at: 1.1, ref: figure/boats-2013}\n      -", "sides:\n      ‸-"] },
    "one side",
    "two sides or more",
  ],
  ["conflict-sides", "one side twice", { [statistics]: ["{value: 21, unit: boats, at: fn1}", "‸{value: 20, unit: boats, at: 1.1}"] }, "20", "a side that no side above is"],
  [
    "work-citation-once",
    "a reference twice",
    { [statistics]: ["figures:\n", '  - ‸{passage: 1.1, work: work/logbook, printed: "Nobody, 2014"}\nfigures:\n'] },
    "Nobody, 2014",
    "the reference above, once",
  ],
  ["omission-unique", "how often is not said", { [statistics]: ["times: 2", "times: ‸often"] }, "often", "a number from 2"],
];

function withFair(): Readonly<Record<string, readonly [string, string]>> {
  return { "data/mini/world.yaml": ["relations:", "  - {id: event/fair, name: Fair, at: [1.1]}\nrelations:"] };
}

/** Smallest bad examples of figures, tables, checks, conflicts and omissions. */
export const badStatistics: readonly BadExample[] = badExamples([...inFigures, ...inTables, ...inChecks]);
