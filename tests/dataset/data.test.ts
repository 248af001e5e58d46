import { describe, expect, it } from "vitest";

import { printFindings } from "../../src/dataset/findings/print-findings.js";
import { validate } from "../../src/dataset/validate.js";

describe("the data of this project", () => {
  it("has no findings", () => {
    expect(printFindings(validate("data").findings, "text")).toBe("No findings.\n");
  });
});
