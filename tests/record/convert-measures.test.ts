import { describe, expect, it } from "vitest";

import type { DocumentRow } from "../../src/record/columns/document-columns.js";
import type { MeasureRow } from "../../src/record/columns/measure-columns.js";
import { convertMeasures } from "../../src/record/convert-measures.js";
import { converted, documentRow, measureRow, page } from "./few-rows.js";

const id = "measure/green-channel";
const notice = { key: "batch-6", number_en: "Guohan [2020] No. 96", kind: "replication notice", batch: 6, issuer: "State Council", published: "2020-07-07" } as const;
const listed = { batch: 6, document_key: "batch-6", scope: "nationwide" } as const;

const measure = (row: Partial<MeasureRow>, document: Partial<DocumentRow> = notice) =>
  converted(convertMeasures, { measures: [measureRow(row)], documents: [documentRow(document)] });

describe("a measure", () => {
  it("stands in its list and its field", () => {
    const made = measure({ ...listed, field_en: "investment management", field_zh: "投资管理", name_zh: "绿色通道", number_in_document: 3 });
    expect(made.entity(id)).toMatchObject({ name: "Green channel", nameZh: "绿色通道" });
    expect(made.related(id, "PART_OF")).toEqual(["batch/national-6", "batch/national-6-investment-management"]);
    expect(made.relation(id, "PART_OF")?.statement).toBe("Number 3 of its document.");
    expect(["field", "fieldZh", "scope"].map((property) => made.values(id, property))).toEqual([["investment management"], ["投资管理"], ["nationwide"]]);
    expect(made.entity("batch/national-6-investment-management")?.summary).toBe("Field of the list; its Chinese name is 投资管理.");
  });

  it("whose field the record chose says so, and gives the field no Chinese name", () => {
    const made = measure({ ...listed, field_en: "tax", field_zh: "税务", field_zh_by: "own grouping; the notice gives no field for these four" });
    expect(made.entity(id)?.facts?.find(({ property }) => property === "field")).toMatchObject({ confidence: "DERIVED", statement: "The field is the collector's grouping; for its four measures the notice has none." });
    expect(made.entity("batch/national-6-tax")?.summary).toBeUndefined();
  });

  it("is in the charge of the authorities named", () => {
    expect(measure({ responsible_authority: ["商务部（牵头）", "交通运输部"] }).related(id, "LED_BY")).toEqual(["institution/ministry-of-commerce", "institution/ministry-of-transport"]);
  });

  it("is not in the charge of who began it", () => {
    const made = measure({ ...listed, responsible_authority: "Dalian Customs (originator)", originating_zone: "liaoning" });
    expect(made.related(id, "LED_BY")).toEqual([]);
    expect(made.book.steps[0]?.statement).toBe("It began in the zone of liaoning. Dalian Customs began it.");
  });

  it("says what the row says of the Chinese name and of the limits", () => {
    const made = measure({ ...listed, name_zh_by: "own short title; the notice gives no titles", name_en_by: "own rendering of a machine-translated page", note: "counts and list are not on a stored page" });
    expect(made.entity(id)?.summary).toBe("Its Chinese name is a short one of the collector's: the notice has none. Its English name is our rendering of a page that a machine translated.");
    expect(made.relation(id, "PART_OF")?.statement).toBe("No copy of the whole list was read.");
  });

  it("is carried out by the notice of a ministry that the row names", () => {
    const made = measure({ ...listed, implementing_document: "文化部关于允许内外资企业从事游戏游艺设备生产和销售的通知 (文市函〔2015〕576号)" });
    expect(made.values("document/game-equipment-2015", "documentNumber")).toEqual(["文市函〔2015〕576号"]);
    expect(made.related("document/game-equipment-2015", "CONCERNS")).toEqual([id]);
    expect(made.relation("document/game-equipment-2015", "BASED_ON")).toEqual({
      from: "document/game-equipment-2015",
      type: "BASED_ON",
      to: "document/guohan-2020-96",
      statement: "It says itself that it acts on the other notice.",
      at: [page.locator],
    });
  });
});

const official = "http://www.gov.cn/zhengce/2.htm";
const shown = (row: Partial<MeasureRow>): readonly (string | undefined)[] => {
  const { book, pages } = measure({ ...listed, document_address: official, source: "http://china.huanqiu.com/1.htm", source_kind: "press", ...row }, { ...notice, source: official });
  return pages.written(new Map(book.steps.flatMap(({ at }) => at.map((locator) => [locator, "steps"] as const)))).map(({ address }) => address);
};

describe("the official address", () => {
  it("is shown for the page that a measure was read from", () => {
    expect(shown({})).toEqual([official, official]);
  });

  it("is not shown for a page that tells where it began, nor for one that carries the notice of a ministry", () => {
    expect(shown({ originating_zone: "henan", originating_zone_source: "http://china.huanqiu.com/2.htm" })).toEqual([official, undefined, official]);
    expect(shown({ implementing_document: "A notice of a ministry" })).toEqual([undefined, official]);
  });
});

describe("a measure of a field that the record chose", () => {
  const tax = { ...listed, field_en: "tax", field_note: "field assigned by this researcher to one of the five stated areas" } as const;

  it("leaves the field no surer part of the list than the measure of the field", () => {
    expect(measure(tax).relation("batch/national-6-tax", "PART_OF")).toMatchObject({ confidence: "DERIVED", statement: "The collector chose the field, out of the five that are stated." });
  });
});

describe("a list whose copy ends before the scopes", () => {
  const cut = { ...notice, note: "stored text is cut inside the third field, so total and scopes are not on it" };

  it("leaves scope and step derived", () => {
    const made = measure(listed, cut);
    expect(made.entity(id)?.facts?.find(({ property }) => property === "scope")).toMatchObject({ confidence: "DERIVED", statement: expect.stringMatching(/ends before the scopes\.$/) as string });
    expect(made.book.steps).toMatchObject([{ stage: "NATIONWIDE", confidence: "DERIVED", statement: expect.stringContaining("ends before the scopes") as string }]);
  });
});

describe("the second page of a row", () => {
  const second = "https://sfj.sh.gov.cn/1.html";
  const from = { ...listed, originating_zone: "shanghai", source2: second } as const;

  it("tells of the origin, too", () => {
    expect(measure(from).book.steps.map(({ at }) => at)).toEqual([[page.locator, "sfj-sh-gov-cn-1"], [page.locator]]);
  });

  it("tells of what followed, where the note says so", () => {
    const made = measure({ ...from, note: "as reported; source2 (Shanghai rules 1) names the batch-4 notice as a legal basis and the follow-up notice 司发通10号 of the Ministry of Justice; scope not on the pages" });
    expect(made.entity(id)).toMatchObject({ summary: expect.stringContaining("with it 司发通10号, by which the Ministry of Justice follows it up.") as string, at: [page.locator, "sfj-sh-gov-cn-1"] });
    expect(made.book.steps[0]?.at).toEqual([page.locator]);
  });
});

describe("the steps of a measure", () => {
  it("are only that of its list, when its origin is not known", () => {
    const statement = "It is taken nationwide by the list. The document was published on that day.";
    const step = { id: "step/green-channel-nationwide", measure: id, stage: "NATIONWIDE", date: "2020-07-07", by: "document/guohan-2020-96", authorities: ["institution/state-council"], statement, at: [page.locator] };
    expect(measure(listed).book.steps).toEqual([step]);
  });

  it("begin where the row says, by the page that says it, and the list takes it from there", () => {
    const { steps } = measure({ ...listed, originating_zone: "henan", originating_zone_source: "https://zzwb.zynews.cn/a.htm", originating_zone_by: "city newspaper of 17 July 2020" }).book;
    expect(steps).toMatchObject([
      { stage: "PILOTED", in: ["zone/henan"], origin: "stated", statement: "It began in the zone of henan. A newspaper of the city said so on 17 July 2020.", at: ["zzwb-zynews-cn-a"] },
      { stage: "NATIONWIDE", from: ["zone/henan"], at: [page.locator] },
    ]);
  });

  it("are dated by the day of signature before that of publication", () => {
    expect(measure(listed, { ...notice, signed: "2020-06-28" }).book.steps[0]?.date).toBe("2020-06-28");
  });

  it.each([
    ["all pilot free trade zones", "PILOTED", ["zone-group/pilot-zones"]],
    ["Guangdong province", "REPLICATED", ["place/guangdong"]],
    ["Shanghai, Liaoning and Henan zones", "PILOTED", ["zone/shanghai", "zone/liaoning", "zone/henan"]],
    ["Hubei pilot free trade zone", "REPLICATED", ["zone/hubei"]],
  ])("of the scope %s are %s in %j", (scope, stage, places) => {
    expect(measure({ ...listed, scope }).book.steps).toMatchObject([{ stage, in: places }]);
  });

  it("that a list of policy measures sets out are planned, which a replication notice does not leave them", () => {
    const { steps } = measure({ ...listed, kind: "policy measure", scope: "Shanghai, Beijing FTZs and Hainan Free Trade Port" }, { ...notice, signed: "2020-06-28" }).book;
    const statement = "It is set out for the zones of Shanghai and Beijing and the Hainan Free Trade Port; that it is done is not said. The document was signed on that day.";
    expect(steps).toMatchObject([{ id: "step/green-channel-piloted", stage: "PILOTED", status: "PLANNED", in: ["zone/shanghai", "zone/beijing", "zone/hainan"], statement }]);
    expect(measure({ ...listed, kind: "replication measure" }).book.steps[0]).not.toHaveProperty("status");
  });

  it("cite the page that the day of the document was read from", () => {
    const { steps } = measure(listed, { ...notice, source: official, signed: "2020-06-28", signed_source: "https://sfj.sh.gov.cn/2.html" }).book;
    expect(steps[0]?.at).toEqual([page.locator, "sfj-sh-gov-cn-2"]);
    expect(measure(listed, { ...notice, source: official }).book.steps[0]?.at).toEqual([page.locator, "gov-cn-zhengce-2"]);
  });

  it("do not lead from a place to itself", () => {
    const { steps } = measure({ ...listed, scope: "Hubei pilot free trade zone", originating_zone: "hubei" }).book;
    expect(steps[1]).toMatchObject({ stage: "REPLICATED", in: ["zone/hubei"] });
    expect(steps[1]).not.toHaveProperty("from");
  });

  it("of a list without a document have neither day nor document", () => {
    const [step] = measure({ batch_label: "Hubei provincial batch 6", scope: "Hubei province", issuer: "State Council" }).book.steps;
    expect(step).toMatchObject({ stage: "REPLICATED", authorities: ["institution/state-council"] });
    expect(step).not.toHaveProperty("date");
    expect(step).not.toHaveProperty("by");
  });

  it("that the page leaves open stay without a place and say so", () => {
    const [step] = measure({ batch: 6, document_key: "batch-6" }).book.steps;
    expect(step).toMatchObject({ stage: "REPLICATED", statement: "It is copied by the list. The page does not say where it applies. The document was published on that day." });
    expect(step).not.toHaveProperty("in");
  });
});
