import { describe, expect, it } from "vitest";

import type { DocumentRow } from "../../src/record/columns/document-columns.js";
import { convertDocuments } from "../../src/record/convert-documents.js";
import { converted, documentRow, page } from "./few-rows.js";

const gazette = "http://www.gov.cn/gongbao/content/2020/content_1.htm";
const facts = "http://english.beijing.gov.cn/a/1.html";
const id = "document/guofa-2020-1";

const documents = (...rows: readonly Partial<DocumentRow>[]) => converted(convertDocuments, { documents: rows.map(documentRow) });

describe("a document", () => {
  it("has its number, names, kind, issuer and the zones it concerns", () => {
    const made = documents({ document_number: "国发〔2020〕1号", number_en: "Guofa [2020] No. 1", title_zh: "通知", issuer: "State Council", zones: ["hunan", "anhui"] });
    expect(made.entity(id)).toMatchObject({ name: "A notice", nameZh: "通知", aliases: ["Guofa [2020] No. 1"], documentKind: "MEASURES", at: [page.locator] });
    expect(made.values(id, "documentNumber")).toEqual(["国发〔2020〕1号"]);
    expect(made.values(id, "officialAddress")).toEqual([page.address]);
    expect(made.related(id, "ISSUED_BY")).toEqual(["institution/state-council"]);
    expect(made.related(id, "CONCERNS")).toEqual(["zone/hunan", "zone/anhui"]);
  });

  it.each([
    ["signed", "signedOn"],
    ["published", "publishedOn"],
    ["issued", "issuedOn"],
    ["adopted", "adoptedOn"],
    ["revised", "revisedOn"],
    ["until", "appliesUntil"],
    ["in_force", "inForceOn"],
    ["gazette_date", "gazettedOn"],
  ])("keeps %s apart as %s", (column, property) => {
    const made = documents({ [column]: "2020-02-03" });
    expect(made.entity(id)?.facts?.filter(({ property: one }) => one !== "officialAddress")).toMatchObject([{ property, value: "2020-02-03" }]);
  });

  it("is of the kind its row says, or of its own", () => {
    expect(documents({ key: "guofa-2018-38" }).entity("document/guofa-2018-38")?.documentKind).toBe("NOTICE");
    expect(documents({ kind: "catalogue" }).entity(id)?.documentKind).toBe("CATALOGUE");
    expect(documents({ key: "tally-2017", kind: "tally" }, { key: "best-practice-6", kind: "best practice batch" }).book.entities).toEqual([]);
  });

  it.each([
    ["guofa-2023-23", "PLAN"],
    ["mem-2020-1", "PLAN"],
  ])("that is %s is of the kind %s, whatever its row says", (key, documentKind) => {
    expect(documents({ key }).entity(`document/${key}`)).toMatchObject({ documentKind });
  });

  it("concerns the zone whose measures it has others copy, and says so", () => {
    const made = documents({ originating_zone: "hunan", zone: "anhui" });
    expect(made.related(id, "CONCERNS")).toEqual(["zone/anhui", "zone/hunan"]);
    expect(made.relation(id, "CONCERNS")).not.toHaveProperty("statement");
    expect(made.book.relations.find(({ to }) => to === "zone/hunan")?.statement).toBe("The measures that it has others copy come from this zone.");
  });

  it("that is a law is called without its regulations, and says that the record has them with it", () => {
    expect(documents({ title_en: "Trade Law and its implementing regulations", kind: "law" }).entity(id)).toMatchObject({
      name: "Trade Law",
      summary: "The record names its implementing regulations together with it.",
    });
  });

  it("keeps its index number, and is named by its second source, too", () => {
    expect(documents({ index_number: "0001/2018-1", source2: facts }).entity(id)).toMatchObject({ summary: "Index number: 0001/2018-1.", at: [page.locator, "english-beijing-gov-cn-a-1"] });
  });

  it("that puts out a batch is called by its number, not by the batch", () => {
    expect(documents({ key: "batch-6", number_en: "Guohan [2020] No. 96", kind: "replication notice" }).entity("document/guohan-2020-96")).toBeDefined();
  });

  it("of several issuers is issued by each", () => {
    expect(documents({ issuer: "NDRC and MOFCOM" }).related(id, "ISSUED_BY")).toEqual(["institution/national-development-and-reform-commission", "institution/ministry-of-commerce"]);
    expect(documents({ issuers: ["Ministry of Commerce", "Ministry of Transport"] }).related(id, "ISSUED_BY")).toEqual(["institution/ministry-of-commerce", "institution/ministry-of-transport"]);
  });

  it("is issued by none where its row leaves open by whom", () => {
    expect(documents({ issuer: "relevant competent departments" }).related(id, "ISSUED_BY")).toEqual([]);
  });

  it("is based on the notice that its title says it forwards", () => {
    const made = documents({ title_zh: "关于推广经验的通知", source: facts }, { key: "yuefu-2015-1", title_zh: "省政府转发关于推广经验的通知" }, { key: "guofa-2020-3" });
    expect(made.book.relations.filter(({ type }) => type === "BASED_ON")).toEqual([
      { from: "document/yuefu-2015-1", type: "BASED_ON", to: id, statement: "Its title says that it forwards this notice.", at: [page.locator, "english-beijing-gov-cn-a-1"] },
    ]);
  });

  it.each([
    ["mem-2020-1", "guofa-2019-25"],
    ["zhezhengfa-2020-16", "guohan-2020-32"],
  ])("%s is based on %s, which by its title it implements", (key, of) => {
    const made = documents({ key }, { key: of }, { key: "chuanfufa-2017-59", kind: "local implementation plan" });
    expect(made.book.relations.filter(({ type }) => type === "BASED_ON")).toMatchObject([{ from: `document/${key}`, to: `document/${of}`, confidence: "DERIVED", statement: expect.stringMatching(/^By the titles: /) as string }]);
  });

  it("that another cites was issued before the day after", () => {
    const [fact] = documents({ not_later_than: "2017-10-31" }).entity(id)?.facts?.filter(({ property }) => property === "issuedOn") ?? [];
    expect(fact).toMatchObject({ value: "before 2017-11-01", confidence: "DERIVED", statement: "Not later than 2017-10-31, when another notice cites it." });
  });

  it("says which text is in force where the row does", () => {
    const [fact] = documents({ in_force: "2025-09-29 (revised text)" }).entity(id)?.facts?.filter(({ property }) => property === "inForceOn") ?? [];
    expect(fact).toMatchObject({ value: "2025-09-29", statement: "In force, as the revised text." });
  });
});

describe("a document read from an index", () => {
  const made = documents({ source_read_as: "row of the index", facts_source: facts, gazette_address: gazette, gazette_date: "2020-03-10", published: "2020-02-04", signed: "2020-02-03" });
  const placeOf = (property: string) => made.entity(id)?.facts?.find((fact) => fact.property === property)?.at;
  const readOf = (address: string) => made.pages.written(new Map(["gov-cn-gongbao-content-2020-content-1", page.locator, "english-beijing-gov-cn-a-1"].map((one) => [one, ""]))).find(({ readAt }) => readAt === address)?.read;

  it("rests on its page for what the index lists, on the page of facts for the rest", () => {
    expect(placeOf("publishedOn")).toEqual([page.locator]);
    expect(placeOf("signedOn")).toEqual(["english-beijing-gov-cn-a-1"]);
    expect(placeOf("gazettedOn")).toEqual(["gov-cn-gongbao-content-2020-content-1"]);
  });

  it("says that neither its page nor the gazette was read", () => {
    expect(readOf(page.address)).toMatch(/^Row of a public index/);
    expect(readOf(gazette)).toMatch(/^Row of a public index/);
    expect(readOf(facts)).toBe("Stored copy of the page.");
  });
});

describe("a document that an index lists by its gazette alone", () => {
  const made = documents({ source: gazette, gazette_address: gazette, gazette_date: "2020-03-10", source_read_as: "row of the index", facts_source: facts, published: "2020-02-04", issued: "2020-02" });
  const placeOf = (property: string) => made.entity(id)?.facts?.find((fact) => fact.property === property)?.at;

  it("has its other days from the page of facts", () => {
    expect(placeOf("publishedOn")).toEqual(["english-beijing-gov-cn-a-1"]);
    expect(placeOf("issuedOn")).toEqual(["english-beijing-gov-cn-a-1"]);
    expect(placeOf("gazettedOn")).toEqual(["gov-cn-gongbao-content-2020-content-1"]);
  });
});

describe("the official addresses of a document", () => {
  it("rest each on its own page", () => {
    const made = documents({ gazette_address: gazette });
    expect(made.entity(id)?.facts?.filter(({ property }) => property === "officialAddress")).toEqual([
      { property: "officialAddress", value: page.address, at: [page.locator] },
      { property: "officialAddress", value: gazette, at: ["gov-cn-gongbao-content-2020-content-1"] },
    ]);
  });
});

describe("plans that were released together", () => {
  it("each get the day, and are no document of their own", () => {
    const made = documents(
      { key: "guofa-2015-19", kind: "overall plan", zone: "tianjin" },
      { key: "plans-2015-04-20", kind: "overall plan", zones: ["tianjin"], published: "2015-04-20" },
    );
    expect(made.entity("document/plans-2015-04-20")).toBeUndefined();
    expect(made.values("document/guofa-2015-19", "publishedOn")).toEqual(["2015-04-20"]);
  });
});
