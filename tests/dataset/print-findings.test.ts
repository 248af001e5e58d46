import { describe, expect, it } from "vitest";

import { finding } from "../../src/dataset/findings/finding.js";
import { printFindings } from "../../src/dataset/findings/print-findings.js";

const findings = [
  finding({ file: "data/b.yaml", line: 1, column: 1 }, "id-form", "Banana", "a slug"),
  finding({ file: "data/a.yaml", line: 12, column: 9 }, "id-form", "Pear", "a slug"),
  finding({ file: "data/a.yaml", line: 12, column: 5 }, "date-form", "never", "a date"),
  finding({ file: "data/a.yaml", line: 2, column: 30 }, "id-form", "Plum", "a slug"),
];

describe("printed findings", () => {
  it("are a line each, by file, line and column, and a count", () => {
    expect(printFindings(findings, "text")).toBe(
      "data/a.yaml:2:30 id-form found Plum, expected a slug\n" +
        "data/a.yaml:12:5 date-form found never, expected a date\n" +
        "data/a.yaml:12:9 id-form found Pear, expected a slug\n" +
        "data/b.yaml:1:1 id-form found Banana, expected a slug\n" +
        "4 findings in 2 files.\n",
    );
  });

  it("count one finding as one", () => {
    expect(printFindings(findings.slice(0, 1), "text")).toMatch(/\n1 finding in 1 file\.\n$/);
  });

  it("say so when there are none", () => {
    expect(printFindings([], "text")).toBe("No findings.\n");
  });

  it("are one object for programs", () => {
    const printed: unknown = JSON.parse(printFindings(findings, "json"));
    expect(printed).toEqual({
      findings: [findings[3], findings[2], findings[1], findings[0]],
      total: 4,
      countByRule: { "date-form": 1, "id-form": 3 },
    });
  });
});
