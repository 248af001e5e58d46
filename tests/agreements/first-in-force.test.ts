import { describe, expect, it } from "vitest";

import { firstInForce } from "../../src/agreements/first-in-force.js";

const stage = (name: string, date: string | null, status = "STATED") => ({ stage: name, date, status });

describe("the date on which an agreement came into force", () => {
  it("is the earliest that a stage in force or upgraded has", () => {
    expect(firstInForce([stage("SIGNED", "2007"), stage("UPGRADED", "2020-01-01"), stage("IN_FORCE", "2008-10-01")])).toBe("2008-10-01");
    expect(firstInForce([stage("UPGRADED", "2020-01-01"), stage("IN_FORCE", null)])).toBe("2020-01-01");
  });

  it("is the more precise of two that begin on one day", () => {
    expect(firstInForce([stage("IN_FORCE", "2010"), stage("IN_FORCE", "2010-01-01")])).toBe("2010-01-01");
  });

  it("is not known of what is only planned, only signed, or not dated", () => {
    expect(firstInForce([stage("IN_FORCE", "2026", "PLANNED"), stage("SIGNED", "2015-06-01"), stage("IN_FORCE", null)])).toBeNull();
    expect(firstInForce([])).toBeNull();
  });
});
