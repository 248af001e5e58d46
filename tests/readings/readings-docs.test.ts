import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { validate } from "../../src/dataset/validate.js";
import { agreementCounts } from "../../src/readings/agreement-counts.js";
import { compareReadings } from "../../src/readings/compare-readings.js";
import { excuseReasons } from "../../src/readings/excuse-reason.js";
import { readReadings } from "../../src/readings/read-readings.js";
import { markdownTable, tablesUnder } from "../markdown.js";

const tables = tablesUnder(readFileSync("docs/data.md", "utf8"));

describe("docs/data.md", () => {
  it("says how far the two readings agree, as `npm run readings` counts it", () => {
    const counts = agreementCounts(compareReadings(validate("data").data, readReadings(".").passages));
    const rows = Object.entries(counts).map(([kind, { items, named, settled, excused }]) => [kind, ...[items, named, settled, excused].map(String)]);
    expect(tables["Two readings"], "put the table expected here").toBe(markdownTable(["kind", "items", "as named", "settled", "excused"], rows));
  });

  it("lists the reasons for which the data may lack what the second reading has", () => {
    const rows = Object.entries(excuseReasons).map(([reason, { of, meaning }]) => [`\`${reason}\``, of.join(", "), meaning]);
    expect(tables["Excuses"]).toBe(markdownTable(["reason", "of", "why the data does not have it"], rows));
  });
});
