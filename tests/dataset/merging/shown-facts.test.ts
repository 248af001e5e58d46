import { describe, expect, it } from "vitest";

import type { AuthorityOf } from "../../../src/dataset/merging/authority-of.js";
import type { Fact } from "../../../src/dataset/merging/entity.js";
import type { Lasting } from "../../../src/dataset/merging/possible-days.js";
import { shownFacts } from "../../../src/dataset/merging/shown-facts.js";

const size = (value: string, days: Lasting = {}, at = "passage/1.1"): Fact => ({ property: "areaKm2", value, ...days, claims: [{ at: [at] }] });

/** A web page has more to say than a passage. */
const pagesFirst: AuthorityOf = (claims) => (claims.some(({ at }) => at.some((source) => source.startsWith("web-page/"))) ? 0 : 1);

const spells = (...facts: readonly Fact[]): readonly string[] =>
  (shownFacts(facts, pagesFirst).get("areaKm2")?.spells ?? []).map(({ first, last, facts: shown }) => `${first} ${last} ${shown.map(({ value }) => value).join()}`);

describe("what is shown of a property that changes", () => {
  it("is one value after the other, the later on the day between them", () => {
    expect(spells(size("28.78", { validTo: "2014-12-28" }), size("120.72", { validFrom: "2014-12-28" }))).toEqual([
      "0000-01-01 2014-12-27 28.78",
      "2014-12-28 2014-12-28 120.72",
      "2014-12-29 9999-12-31 120.72",
    ]);
  });

  it("is nothing on days on which no value holds", () => {
    expect(spells(size("1", { validTo: "2014" }), size("2", { validFrom: "2016-05", validTo: "2017" }))).toEqual(["0000-01-01 2014-12-31 1", "2016-05-01 2017-12-31 2"]);
  });

  it("is by authority where several may hold on a day", () => {
    expect(spells(size("1"), size("2", { validFrom: "2014", validTo: "2015" }, "web-page/a"))).toEqual(["0000-01-01 2013-12-31 1", "2014-01-01 2015-12-31 2", "2016-01-01 9999-12-31 1"]);
  });

  it("is the same on all days where no fact tells any", () => {
    expect(shownFacts([size("1"), size("2", {}, "web-page/a")], pagesFirst).get("areaKm2")).toMatchObject({ latest: [{ value: "2" }], spells: [] });
  });
});
