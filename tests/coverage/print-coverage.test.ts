import { describe, expect, it } from "vitest";

import { faults } from "../../src/coverage/faults.js";
import type { Coverage } from "../../src/coverage/measure-coverage.js";
import type { Occurrence } from "../../src/coverage/occurrence.js";
import { printCoverage } from "../../src/coverage/print-coverage.js";
import type { TokenKind } from "../../src/coverage/token-kind.js";

const occurrences = (count: number, kind: TokenKind, state: Occurrence["state"] = "covered"): Occurrence[] =>
  Array.from({ length: count }, () => ({ kind, before: "before ", text: "it", after: " after", state, ...(state === "omitted" && { reason: "ORDINAL" as const }) }));

const coverageOf = (found: readonly Occurrence[], more: Partial<Coverage["passages"][number]> = {}, sharedWords: Coverage["sharedWords"] = []): Coverage => ({
  dataset: "small",
  passages: [{ id: "1.1", occurrences: found, unusedOmissions: [], notPrinted: [], ...more }],
  sharedWords,
});

const good = [...occurrences(40, "number"), ...occurrences(2, "number", "omitted"), ...occurrences(11, "name"), ...occurrences(1, "name", "omitted"), ...occurrences(1, "term")];
const shared = [{ file: "data/small/a.yaml", line: 2, column: 3, passage: "1.1", words: "the well kept oven of old arles warms" }];

describe("faults", () => {
  it("are none when all is covered or left out, and little is left out", () => {
    expect(faults(coverageOf(good))).toEqual([]);
    expect(faults(coverageOf([]))).toEqual([]);
  });

  it.each<[string, Coverage]>([
    ["1 number, 2 names and 1 term uncovered", coverageOf([...good, ...occurrences(1, "number", "uncovered"), ...occurrences(2, "name", "uncovered"), ...occurrences(1, "term", "uncovered")])],
    ["2 cells uncovered", coverageOf([...good, ...occurrences(2, "cell", "uncovered")])],
    ["1 cell of the data not printed", coverageOf(good, { notPrinted: ["table/1, row 1, column 1: 2"] })],
    ["1 omission not needed", coverageOf(good, { unusedOmissions: [{ text: "it", times: 2, unused: 1 }] })],
    ["5.0 % of the numbers left out, not under 5 %", coverageOf([...occurrences(19, "number"), ...occurrences(1, "number", "omitted")])],
    ["10.0 % of the names left out, not under 10 %", coverageOf([...occurrences(9, "name"), ...occurrences(1, "name", "omitted")])],
    ["1 run of eight words or more taken from the text", coverageOf(good, {}, shared)],
  ])("say: %s", (fault, coverage) => {
    expect(faults(coverage)).toEqual([fault]);
  });
});

describe("printCoverage", () => {
  it("says in its last line that it holds", () => {
    expect(printCoverage(coverageOf(good), "text").split("\n").at(-1)).toBe("coverage: 42 numbers, 12 names, 1 term: all covered or left out on purpose");
  });

  it("prints what is wrong passage by passage, then the totals, then all faults", () => {
    const wrong = coverageOf([...good, ...occurrences(1, "number", "uncovered")], { notPrinted: ["table/1, row 1, column 1: 2"], unusedOmissions: [{ text: "It", times: 2, unused: 1 }] }, shared);
    expect(printCoverage(wrong, "text")).toBe(`1.1
  number  before [it] after
  not printed  table/1, row 1, column 1: 2
  omission not needed  "It", 1 of 2

data/small/a.yaml:2:3 repeats 1.1: the well kept oven of old arles warms

         all  covered  omitted  uncovered
numbers   43       40        2          1
names     12       11        1          0
terms      1        1        0          0
cells      0        0        0          0

omitted             numbers         names         terms         cells       
ORDINAL                   2  4.7 %      1  8.3 %      0  0.0 %      0  0.0 %
GENERIC_WORD              0  0.0 %      0  0.0 %      0  0.0 %      0  0.0 %
PART_OF_NAME              0  0.0 %      0  0.0 %      0  0.0 %      0  0.0 %
MANNER_OF_SPEAKING        0  0.0 %      0  0.0 %      0  0.0 %      0  0.0 %
TYPOGRAPHY                0  0.0 %      0  0.0 %      0  0.0 %      0  0.0 %

coverage: 43 numbers, 12 names, 1 term: 1 number uncovered; 1 cell of the data not printed; 1 omission not needed; 1 run of eight words or more taken from the text`);
  });

  it("gives programs one JSON object with all of it", () => {
    expect(JSON.parse(printCoverage(coverageOf(good, {}, shared), "json"))).toMatchObject({
      dataset: "small",
      passages: [{ id: "1.1", occurrences: good }],
      sharedWords: shared,
      totals: { number: { all: 42, covered: 40, omitted: 2, uncovered: 0, reasons: { ORDINAL: 2, TYPOGRAPHY: 0 } } },
      faults: ["1 run of eight words or more taken from the text"],
      sentence: expect.stringMatching(/^coverage: 42 numbers/),
    });
  });
});
