import { describe, expect, it } from "vitest";

import type { AuthorityOf } from "../../../src/dataset/merging/authority-of.js";
import type { Fact } from "../../../src/dataset/merging/entity.js";
import { preferredFacts } from "../../../src/dataset/merging/preferred-facts.js";

const fact = (property: Fact["property"], value: string, at = "passage/1.1"): Fact => ({ property, value, claims: [{ at: [at] }] });

const equal: AuthorityOf = () => 0;
/** A web page has more to say than a passage. */
const pagesFirst: AuthorityOf = (claims) => (claims.some(({ at }) => at.some((source) => source.startsWith("web-page/"))) ? 0 : 1);

const shown = (facts: readonly Fact[], authority: AuthorityOf = equal): readonly string[] => [...preferredFacts(facts, authority)].map(({ value }) => value);

describe("of several values of a property", () => {
  it.each([
    [["2013", "2013-09", "2013-09-29"], "2013-09-29"],
    [["since 2013", "before 2014", "2013"], "2013"],
    [["before 2014", "since 2013"], "since 2013"],
    [["2013-09-29", "2013-10-01"], "2013-09-29"],
  ])("of %j the most precise date, else the first, is shown first: %s", (values, preferred) => {
    expect(shown(values.map((value) => fact("establishedOn", value)))).toEqual([preferred]);
  });

  it("the first number or text is, and each property has its own", () => {
    expect(shown([fact("plannedAreaKm2", "119"), fact("plannedAreaKm2", "120.72"), fact("documentNumber", "No. 1")])).toEqual(["119", "No. 1"]);
  });

  it("the highest authority is shown, whatever the order of loading", () => {
    const page = fact("announcedOn", "2018-04-13", "web-page/a");
    const passage = fact("announcedOn", "2018-04-30");
    expect(shown([passage, page], pagesFirst)).toEqual(["2018-04-13"]);
    expect(shown([page, passage], pagesFirst)).toEqual(["2018-04-13"]);
  });

  it("a lower authority that agrees may tell it more finely, one that does not may not", () => {
    const coarse = fact("decidedOn", "2016-08", "web-page/a");
    expect(shown([fact("decidedOn", "2016-08-31"), coarse], pagesFirst)).toEqual(["2016-08-31"]);
    expect(shown([fact("decidedOn", "2016-09-01"), coarse], pagesFirst)).toEqual(["2016-08"]);
  });

  it("the one that holds last is, whatever its authority, also where a day ends one and begins the other", () => {
    const early: Fact = { ...fact("areaKm2", "28.78", "web-page/a"), validTo: "2014-12-28" };
    expect(shown([early, { ...fact("areaKm2", "120.72"), validFrom: "2014-12-28" }], pagesFirst)).toEqual(["120.72"]);
    expect(shown([fact("areaKm2", "30"), early], pagesFirst)).toEqual(["30"]);
    expect(shown([early], pagesFirst)).toEqual(["28.78"]);
  });

  it("all are shown where there may be several", () => {
    expect(shown([fact("positioning", "a hub"), fact("positioning", "a gateway")])).toEqual(["a hub", "a gateway"]);
  });
});
