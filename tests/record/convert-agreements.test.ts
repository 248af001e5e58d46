import { describe, expect, it } from "vitest";

import type { AgreementRow } from "../../src/record/columns/agreement-columns.js";
import { convertAgreements } from "../../src/record/convert-agreements.js";
import { agreementRow, converted, page } from "./few-rows.js";

const other = { address: "http://www.sc.gov.cn/a.html", locator: "sc-gov-cn-a" } as const;

const agreements = (...rows: readonly Partial<AgreementRow>[]) => converted(convertAgreements, { agreements: rows.map(agreementRow) });

const stagesOf = (made: ReturnType<typeof agreements>) => made.book.stages.map(({ agreement, stage, date, at }) => [agreement, stage, date, ...at]);

describe("an agreement", () => {
  it("is with its partner, and has its stages from their own sources", () => {
    const made = agreements({ partner_zh: "智利", signed: "2005-11-18", in_force: "2006-10-01", in_force_source: other.address });
    expect(made.entity("agreement/chile")).toMatchObject({ name: "Free trade agreement with Chile" });
    expect(made.entity("place/chile")).toMatchObject({ nameZh: "智利", placeKind: "COUNTRY" });
    expect(made.related("agreement/chile", "WITH")).toEqual(["place/chile"]);
    expect(stagesOf(made)).toEqual([
      ["agreement/chile", "SIGNED", "2005-11-18", page.locator],
      ["agreement/chile", "IN_FORCE", "2006-10-01", other.locator],
    ]);
  });

  it("that is not in force has no such stage", () => {
    expect(stagesOf(agreements({ signed: "2023-10-17", in_force: null }))).toEqual([["agreement/chile", "SIGNED", "2023-10-17", page.locator]]);
  });

  it.each([
    ["Hong Kong", "ECONOMY"],
    ["Taiwan", "ECONOMY"],
    ["ASEAN", "BLOC"],
    ["Iceland", "COUNTRY"],
  ])("with %s is with one that is %s", (partner, placeKind) => {
    const made = agreements({ partner });
    expect(made.entity(`place/${partner.toLowerCase().replace(" ", "-")}`)).toMatchObject({ name: partner, placeKind });
  });

  it("with ASEAN, and the regional one, have the ids of the article", () => {
    expect(agreements({ partner: "ASEAN", kind: "free trade area" }).entity("agreement/china-asean")).toBeDefined();
    expect(agreements({ partner: "RCEP", kind: "regional agreement", members: ["Japan"] }).entity("agreement/rcep")).toBeDefined();
  });

  it("of many is with all members but China, each from the page that has it", () => {
    const made = agreements({ partner: "RCEP", kind: "regional agreement", members: ["China", "Japan", "Vietnam"], members_note: `list cut; Vietnam supported by ${other.address} (in force there)` });
    expect(made.book.relations).toEqual([
      { from: "agreement/rcep", type: "WITH", to: "place/japan", at: [page.locator] },
      { from: "agreement/rcep", type: "WITH", to: "place/vietnam", at: [other.locator] },
    ]);
  });

  it("of many has its own name in Chinese, and no partner has it", () => {
    const made = agreements({ partner: "RCEP", partner_zh: "区域全面经济伙伴关系协定", kind: "regional agreement", members: ["Japan"] });
    expect(made.entity("agreement/rcep")).toMatchObject({ nameZh: "区域全面经济伙伴关系协定" });
    expect(made.entity("place/japan")).not.toHaveProperty("nameZh");
  });

  it("says of a day from another page only that", () => {
    const made = agreements({ signed: "2005", in_force: "2006", in_force_source: other.address, dates_as_listed_by: "World Trade Organization, per the page" });
    expect(made.book.stages.map(({ statement }) => statement)).toEqual(["It was signed. The date is as listed by the World Trade Organization, by the page.", "It came into force."]);
  });

  it("says who lists its dates", () => {
    expect(agreements({ signed: "2005", dates_as_listed_by: "World Trade Organization, per the page" }).book.stages[0]?.statement).toBe(
      "It was signed. The date is as listed by the World Trade Organization, by the page.",
    );
  });
});

describe("a protocol", () => {
  it("upgrades its agreement on the day it comes into force", () => {
    const made = agreements({ kind: "upgrade protocol", signed: "2017-11-11", in_force: "2019-03-01" });
    const protocol = "agreement/chile-upgrade-protocol";
    expect(made.entity(protocol)?.name).toBe("Upgrade protocol with Chile");
    expect(made.related(protocol, "UPGRADES")).toEqual(["agreement/chile"]);
    expect(made.related(protocol, "WITH")).toEqual(["place/chile"]);
    expect(stagesOf(made)).toEqual([
      [protocol, "SIGNED", "2017-11-11", page.locator],
      [protocol, "IN_FORCE", "2019-03-01", page.locator],
      ["agreement/chile", "UPGRADED", "2019-03-01", page.locator],
    ]);
  });

  it("says what its row notes of it", () => {
    const made = agreements({ kind: "upgrade protocol", note: "this 2018 protocol; a further upgrade protocol is reported in force on 2024-12-31" });
    expect(made.entity("agreement/chile-upgrade-protocol")?.summary).toMatch(/^The protocol of 2018\./);
  });

  it("that is not in force has upgraded nothing yet", () => {
    expect(stagesOf(agreements({ kind: "upgrade protocol", in_force: null }))).toEqual([]);
  });

  it("after another is one of its own, and a second phase is one, too", () => {
    const made = agreements({ kind: "further upgrade protocol" }, { kind: "second phase (upgrade protocol)" });
    expect(made.book.entities.filter((one) => one.id.startsWith("agreement/")).map(({ id, name }) => [id, name])).toEqual([
      ["agreement/chile-further-upgrade-protocol", "Further upgrade protocol with Chile"],
      ["agreement/chile-second-phase", "Second phase of the free trade agreement with Chile"],
    ]);
  });
});

describe("the total of the network", () => {
  it("is two figures of China by the month, and no agreement", () => {
    const made = agreements({ partner: "(network total)", kind: "count", note: "23 agreements with 30 countries and regions as announced in January 2025" });
    expect(made.entity("place/china")).toMatchObject({ placeKind: "COUNTRY" });
    expect(made.book.relations).toEqual([]);
    expect(made.book.figures.map(({ indicator, about, period, value, unit }) => [indicator, about, period, value, unit])).toEqual([
      ["indicator/number-of-agreements", ["place/china"], "until 2025-01", "23", "agreements"],
      ["indicator/number-of-agreement-partners", ["place/china"], "until 2025-01", "30", "partners"],
    ]);
  });
});
