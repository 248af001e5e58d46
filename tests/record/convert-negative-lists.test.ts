import { describe, expect, it } from "vitest";

import type { NegativeListRow } from "../../src/record/columns/negative-list-columns.js";
import { convertNegativeLists } from "../../src/record/convert-negative-lists.js";
import { converted, documentRow, listRow, page } from "./few-rows.js";

const zones = { kind: "foreign investment", level: "FTZ" } as const;
const editions = [
  listRow({ ...zones, edition: 2017, measures: 95, previous: 122, issued: "2017-06-16", issuer: "General Office of the State Council" }),
  listRow({ ...zones, edition: 2013, measures: 190, issued: "2013-09-30", issuer: "Shanghai Municipal People's Government" }),
  listRow({ ...zones, edition: 2015, measures: 122, published: "2015-04-20", applies_to: "Shanghai, Guangdong, Tianjin and Fujian FTZs", document_key: "guobanfa-2015-23", items: "15 sectors, 50 entries, 122 special management measures" }),
  listRow({ ...zones, edition: 2014, measures: 139 }),
];
const prefix = "document/negative-list-foreign-investment-zones";

const lists = (...rows: readonly NegativeListRow[]) => converted(convertNegativeLists, { "negative-lists": rows, documents: [documentRow({ key: "guobanfa-2015-23", kind: "negative list" })] });

describe("the editions of a negative list", () => {
  const made = lists(...editions);

  it("are documents, one id for an edition that has a row of documents", () => {
    expect(made.entity(`${prefix}-2013`)).toMatchObject({ documentKind: "NEGATIVE_LIST", name: "Negative list for foreign investment access in the pilot free trade zones, 2013 edition" });
    expect(made.entity("document/guobanfa-2015-23")?.documentKind).toBe("NEGATIVE_LIST");
    expect(made.entity(`${prefix}-2015`)).toBeUndefined();
    expect(made.values(`${prefix}-2013`, "edition")).toEqual(["2013"]);
  });

  it("each replace the one before, which is derived", () => {
    const pairs = made.book.relations.filter(({ type }) => type === "REPLACES");
    expect(pairs.map(({ from, to, confidence }) => [from, to, confidence])).toEqual([
      [`${prefix}-2014`, `${prefix}-2013`, "DERIVED"],
      ["document/guobanfa-2015-23", `${prefix}-2014`, "DERIVED"],
      [`${prefix}-2017`, "document/guobanfa-2015-23", "DERIVED"],
    ]);
    expect(pairs[2]?.statement).toMatch(/counts 122 measures in the edition before/);
  });

  it("are the steps of one measure: a trial, a revision, more zones, revisions", () => {
    const group = ["zone-group/pilot-zones"];
    const four = ["zone/shanghai", "zone/guangdong", "zone/tianjin", "zone/fujian"];
    expect(made.book.steps.map(({ stage, date, in: places }) => [stage, date, places])).toEqual([
      ["PILOTED", "2013-09-30", ["zone/shanghai"]],
      ["REVISED", "2014", ["zone/shanghai"]],
      ["EXTENDED", "2015-04-20", four],
      ["REVISED", "2017-06-16", group],
    ]);
    expect(new Set(made.book.steps.map(({ measure }) => measure))).toEqual(new Set(["measure/negative-list-foreign-investment-zones"]));
    expect(made.book.steps.every(({ origin }) => origin === undefined)).toBe(true);
  });

  it("say which day it is that they are dated by", () => {
    const days = ["on which it was issued.", "year of the edition is known.", "on which it was published.", "on which it was issued."];
    expect(made.book.steps.map(({ statement }) => days.find((day) => statement.endsWith(day)))).toEqual(days);
    expect(made.book.steps[0]?.statement).toMatch(/^The first edition here\./);
  });

  it("are counted, with what their texts count besides", () => {
    const counts = made.book.figures.map(({ indicator, about, period, value, unit }) => [indicator, about[0], period, value, unit]);
    expect(counts).toContainEqual(["indicator/restrictive-measures-on-negative-list", `${prefix}-2013`, "2013", "190", "restrictive measures"]);
    expect(counts).toContainEqual(["indicator/sectors-on-negative-list", "document/guobanfa-2015-23", "2015", "15", "sectors"]);
    expect(counts).toContainEqual(["indicator/entries-on-negative-list", "document/guobanfa-2015-23", "2015", "50", "entries"]);
  });
});

describe("the other lists", () => {
  it.each([
    ["foreign investment", "national", "measure/negative-list-foreign-investment-nationwide", "NATIONWIDE", undefined],
    ["cross-border trade in services", "national", "measure/negative-list-services-nationwide", "NATIONWIDE", undefined],
    ["cross-border trade in services", "FTZ", "measure/negative-list-services-zones", "PILOTED", ["zone-group/pilot-zones"]],
    ["cross-border trade in services", "Hainan Free Trade Port", "measure/negative-list-services-hainan", "PILOTED", ["zone/hainan"]],
  ])("%s, %s is a history of its own, part of the lists", (kind, level, measure, stage, places) => {
    const made = lists(listRow({ kind, level, edition: 2021, measures: 70, issued: "2021-07-26", in_force: "2021-08-26" }));
    expect(made.book.steps).toMatchObject([{ measure, stage, date: "2021-07-26", statement: expect.stringContaining("70 special management measures") as string }]);
    expect(made.book.steps[0]?.in).toEqual(places);
    expect(made.related(measure, "PART_OF")).toContain("measure/negative-lists");
  });

  it("give the day as derived where the row says it was worked out, and where each thing was read", () => {
    const made = lists(listRow({ ...zones, edition: 2018, measures: 45, issued: "2018-06-30", issued_note: "derived: Saturday, two days after the national list of 2018-06-28", in_force: "2018-07-30", issue_source: "https://www.lexology.com/a", document_number: "Order 1", number_source: "http://www.gov.cn/b.htm" }));
    const facts = made.entity(`${prefix}-2018`)?.facts;
    expect(facts?.find(({ property }) => property === "issuedOn")).toMatchObject({ value: "2018-06-30", confidence: "DERIVED", statement: expect.stringMatching(/^The collector worked the day out/) as string, at: ["lexology-com-a"] });
    expect(made.book.steps).toMatchObject([{ confidence: "DERIVED", statement: expect.stringMatching(/on which it was issued\. The collector worked the day out: it is the Saturday/) as string }]);
    expect(facts?.find(({ property }) => property === "documentNumber")?.at).toEqual(["gov-cn-b"]);
    expect(made.book.figures[0]?.at).toEqual([page.locator]);
  });

  it("say that the list for a port is for the port, and what the note of the row says", () => {
    const services = { kind: "cross-border trade in services", level: "Hainan Free Trade Port", edition: 2021, measures: 70 } as const;
    const note = "count of the 2017 catalogue's negative list, given as the starting point of the 2018 cut";
    expect(lists(listRow(services)).book.steps[0]?.statement).toMatch(/^The first edition here, for the Hainan Free Trade Port\./);
    expect(lists(listRow({ ...zones, edition: 2017, measures: 63, note, in_force: "2017-07-28" })).book.steps[0]?.statement).toMatch(/the list in the catalogue of 2017.* came into force\.$/);
  });

  it("are counted apart: those for services are not on the list for investment", () => {
    const rows = [listRow({ ...zones, edition: 2021, measures: 27 }), listRow({ kind: "cross-border trade in services", level: "Hainan Free Trade Port", edition: 2021, measures: 70, items: "11 categories" })];
    const made = lists(...rows);
    expect(made.book.figures.map(({ indicator, value }) => [indicator, value, made.entity(indicator)?.name])).toEqual([
      ["indicator/restrictive-measures-on-negative-list", "27", "Number of restrictive measures on the foreign investment negative list"],
      ["indicator/restrictive-measures-on-services-negative-list", "70", "Number of restrictive measures on the negative list for cross-border services"],
      ["indicator/categories-on-negative-list", "11", "Categories on the negative list for cross-border services"],
    ]);
  });

  it("count what bears on manufacturing, none included", () => {
    const made = lists(listRow({ ...zones, edition: 2021, measures: 27, manufacturing_measures: 0 }));
    expect(made.book.figures[1]).toMatchObject({ about: [`${prefix}-2021`, "industry/manufacturing"], value: "0" });
  });
});
