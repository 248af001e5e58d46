import { describe, expect, it } from "vitest";

import { printFindings } from "../../src/dataset/findings/print-findings.js";
import { validate } from "../../src/dataset/validate.js";
import { compareReadings } from "../../src/readings/compare-readings.js";
import { itemKinds } from "../../src/readings/item-kind.js";
import type { Outcome } from "../../src/readings/outcome.js";
import { readReadings } from "../../src/readings/read-readings.js";

const { passages, findings } = readReadings(".");
const { outcomes, unread } = compareReadings(validate("data").data, passages);

const told = ({ passage, kind, text, why, position: { file, line } }: Outcome): string =>
  `${passage} ${itemKinds[kind]} ${text}${why === undefined ? "" : `: ${why}`} [${file}:${line}]`;

describe("the second reading", () => {
  it("is well written", () => {
    expect(printFindings(findings, "text")).toBe("No findings.\n");
  });

  it("is of every passage but the cells of tables", () => {
    expect(unread).toEqual([]);
  });

  it("found nothing that the data has not: each item is found, settled or excused", () => {
    expect(outcomes.filter(({ state }) => state === "missing").map(told), "mend the data, or write `as` or `excused`").toEqual([]);
  });

  it("settles nothing that is found without", () => {
    expect(outcomes.filter(({ isNeedless }) => isNeedless).map(told), "take away `as` or `excused`").toEqual([]);
  });
});
