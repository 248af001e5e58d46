import { describe, expect, it } from "vitest";

import { testCounts } from "../../launch/test-counts.mjs";

const passed = { status: "passed" };
const failed = { status: "failed" };
const good = { status: "passed", assertionResults: [passed, passed] };

describe("the counts of a test run", () => {
  it("are its tests", () => {
    const report = { testResults: [good, { status: "failed", assertionResults: [passed, failed, failed] }] };
    expect(testCounts(report, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it("count a file that could not be read as a failure", () => {
    expect(testCounts({ testResults: [good, { status: "failed", assertionResults: [] }] }, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it("count a failure outside of every test", () => {
    expect(testCounts({ testResults: [good] }, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it("of a run without a report are a failure", () => {
    expect(testCounts(null, 1)).toEqual({ passed: 0, failed: 1 });
  });
});
