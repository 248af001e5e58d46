import { describe, expect, it } from "vitest";

import { units } from "../../src/graph/vocabulary/unit.js";
import { unitFamily } from "../../src/readings/unit-family.js";

describe("unitFamily", () => {
  it.each(Object.keys(units))("of %s is itself", (unit) => {
    expect(unitFamily(unit)).toBe(unit);
  });

  it.each([
    ["%", "percent"],
    ["per cent", "percent"],
    ["percentage point", "percentage points"],
    ["US$", "US dollars"],
    ["RMB yuan", "yuan"],
    ["consecutive years", "years"],
    ["square kilometers", "square kilometres"],
    ["fold", "times"],
    ["zones", "count"],
    ["world rank", "count"],
  ])("of %s is %s", (unit, family) => {
    expect(unitFamily(unit)).toBe(family);
  });
});
