import { describe, expect, it } from "vitest";

import { entityDays } from "../../../src/dataset/rows/entity-days.js";
import type { Fact } from "../../../src/dataset/merging/entity.js";

const facts = (...dates: readonly (readonly [property: string, value: string])[]): Fact[] => dates.map(([property, value]) => ({ property, value }) as Fact);

describe("the days of an entity", () => {
  it("begin with the earliest of its beginnings", () => {
    expect(entityDays("Document", facts(["publishedOn", "2015-01-29"], ["signedOn", "2014-12"]))).toMatchObject({ fromDay: "2014-12-01", surelyFromDay: "2014-12-31" });
  });

  it("are sure from the day on which a document was in force, though it may have been there before", () => {
    expect(entityDays("Document", facts(["inForceOn", "2017-07-28"]))).toMatchObject({ fromDay: "0000-01-01", surelyFromDay: "2017-07-28", surelyToDay: "9999-12-31" });
    expect(entityDays("Document", facts(["issuedOn", "2017"], ["inForceOn", "2017-07-28"]))).toMatchObject({ fromDay: "2017-01-01", surelyFromDay: "2017-07-28" });
  });

  it("do not begin before it was issued where it came into force backwards", () => {
    expect(entityDays("Document", facts(["issuedOn", "2014-03-01"], ["inForceOn", "2014-01-01"]))).toMatchObject({ fromDay: "2014-03-01", surelyFromDay: "2014-03-01" });
  });

  it("are all days for what does not begin, and open where nothing is dated", () => {
    expect(entityDays("Place", [])).toMatchObject({ surelyFromDay: "0000-01-01" });
    expect(entityDays("Document", [])).toMatchObject({ fromDay: "0000-01-01", surelyFromDay: "9999-12-31" });
  });
});
