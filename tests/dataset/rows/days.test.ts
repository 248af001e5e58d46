import { describe, expect, it } from "vitest";

import { days } from "../../../src/dataset/rows/days.js";
import { entityDays } from "../../../src/dataset/rows/entity-days.js";
import type { Fact } from "../../../src/dataset/merging/entity.js";

const fact = (property: Fact["property"], value: string): Fact => ({ property, value, claims: [] });

describe("the days of something dated", () => {
  it.each([
    ["a day", "2013-09-29", undefined, ["2013-09-29", "9999-12-31", "2013-09-29", "9999-12-31"]],
    ["a year, to a month", "2013", "2015-06", ["2013-01-01", "2015-06-30", "2013-12-31", "2015-06-01"]],
    ["before a day", "before 2014-02", undefined, ["0000-01-01", "9999-12-31", "2014-01-31", "9999-12-31"]],
    ["no date, to a year", undefined, "2015", ["0000-01-01", "2015-12-31", "9999-12-31", "0000-01-01"]],
    ["some time since a year", "since 2013", undefined, ["2013-01-01", "9999-12-31", "9999-12-31", "0000-01-01"]],
    ["no date", undefined, undefined, ["0000-01-01", "9999-12-31", "9999-12-31", "0000-01-01"]],
  ])("from %s: those on which it may be there, and those on which it surely is", (_what, from, to, [fromDay, toDay, surelyFromDay, surelyToDay]) => {
    expect(days(from, to)).toEqual({ fromDay, toDay, surelyFromDay, surelyToDay });
  });
});

describe("the days of an entity", () => {
  it("run from the earliest of its beginnings, and surely from the first that is past", () => {
    const facts = [fact("launchedOn", "2013-09-29"), fact("approvedOn", "2013"), fact("areaKm2", "120.72")];
    expect(entityDays("Zone", facts)).toEqual({ fromDay: "2013-01-01", toDay: "9999-12-31", surelyFromDay: "2013-09-29", surelyToDay: "9999-12-31" });
  });

  it("are all days, known on none, where no source dates it", () => {
    expect(entityDays("Zone", [])).toEqual(days(undefined, undefined));
  });

  it("are all days for what has no beginning, such as a place", () => {
    expect(entityDays("Place", [])).toEqual({ fromDay: "0000-01-01", toDay: "9999-12-31", surelyFromDay: "0000-01-01", surelyToDay: "9999-12-31" });
  });
});
