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
    const made = measure({ ...listed, field_en: "tax", field_zh: "税务", field_zh_by: "own grouping" });
    expect(made.entity(id)?.facts?.find(({ property }) => property === "field")).toMatchObject({ confidence: "DERIVED", statement: "Note of the record: own grouping." });
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
    const made = measure({ ...listed, name_zh_by: "own short title", note: "counts and list are not on a stored page" });
    expect(made.entity(id)?.summary).toBe("Note on its Chinese name: own short title.");
    expect(made.relation(id, "PART_OF")?.statement).toBe("No copy of the whole list was read.");
  });

  it("is carried out by the notice of a ministry that the row names", () => {
    const made = measure({ ...listed, implementing_document: "文化部关于允许内外资企业从事游戏游艺设备生产和销售的通知 (文市函〔2015〕576号)" });
    expect(made.values("document/game-equipment-2015", "documentNumber")).toEqual(["文市函〔2015〕576号"]);
    expect(made.related("document/game-equipment-2015", "CONCERNS")).toEqual([id]);
  });
});

describe("the steps of a measure", () => {
  it("are only that of its list, when its origin is not known", () => {
    const statement = "It is taken nationwide by the list. The day is that on which the document was published.";
    const step = { id: "step/green-channel-nationwide", measure: id, stage: "NATIONWIDE", date: "2020-07-07", by: "document/guohan-2020-96", authorities: ["institution/state-council"], statement, at: [page.locator] };
    expect(measure(listed).book.steps).toEqual([step]);
  });

  it("begin where the row says, by the page that says it, and the list takes it from there", () => {
    const { steps } = measure({ ...listed, originating_zone: "henan", originating_zone_source: "https://zzwb.zynews.cn/a.htm", originating_zone_by: "a newspaper" }).book;
    expect(steps).toMatchObject([
      { stage: "PILOTED", in: ["zone/henan"], origin: "stated", statement: "It began in the zone of henan. Basis: a newspaper.", at: ["zzwb-zynews-cn-a"] },
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

  it("of a list without a document have neither day nor document", () => {
    const [step] = measure({ batch_label: "Hubei provincial batch 6", scope: "Hubei province", issuer: "State Council" }).book.steps;
    expect(step).toMatchObject({ stage: "REPLICATED", authorities: ["institution/state-council"] });
    expect(step).not.toHaveProperty("date");
    expect(step).not.toHaveProperty("by");
  });

  it("that the page leaves open stay without a place and say so", () => {
    const [step] = measure({ batch: 6, document_key: "batch-6" }).book.steps;
    expect(step).toMatchObject({ stage: "REPLICATED", statement: "It is copied by the list. The page does not say where it applies. The day is that on which the document was published." });
    expect(step).not.toHaveProperty("in");
  });
});
