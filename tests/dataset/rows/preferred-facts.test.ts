import { describe, expect, it } from "vitest";

import type { FactRecord } from "../../../src/dataset/records/fact-record.js";
import { preferredFacts } from "../../../src/dataset/rows/preferred-facts.js";

const fact = (property: FactRecord["property"], value: string): FactRecord => ({ property, value, at: ["1.1"], position: { file: "f", line: 1, column: 1 } });

describe("of several values of a property", () => {
  it.each([
    [["2013", "2013-09", "2013-09-29"], "2013-09-29"],
    [["since 2013", "before 2014", "2013"], "2013"],
    [["before 2014", "since 2013"], "since 2013"],
    [["2013-09-29", "2013-10-01"], "2013-09-29"],
  ])("of %j the most precise date, else the first, is shown first: %s", (values, preferred) => {
    const facts = values.map((value) => fact("establishedOn", value));
    expect(preferredFacts(facts).get("establishedOn")?.value).toBe(preferred);
  });

  it("the first number or text is, and each property has its own", () => {
    const preferred = preferredFacts([fact("plannedAreaKm2", "119"), fact("plannedAreaKm2", "120.72"), fact("documentNumber", "No. 1")]);
    expect([...preferred.values()].map(({ value }) => value)).toEqual(["119", "No. 1"]);
  });
});
