import { describe, expect, it } from "vitest";

import type { Rows } from "../../src/record/rows.js";
import { convertBatches } from "../../src/record/convert-batches.js";
import { caseRow, converted, documentRow, measureRow, page } from "./few-rows.js";

const notice = { key: "batch-6", number_en: "Guohan [2020] No. 96", kind: "replication notice", batch: 6 } as const;

const batches = (rows: Partial<Rows>) => converted(convertBatches, rows);

describe("a batch", () => {
  it("is the list its notice puts out, with its total", () => {
    const made = batches({ documents: [documentRow({ ...notice, measures_total: 24, fields_en: ["trade", "tax"], totals_source: "https://invest.teda.gov.cn/1.html" })] });
    expect(made.entity("batch/national-6")).toMatchObject({ name: "Sixth national batch", summary: "List put out by Guohan [2020] No. 96. Fields: trade; tax.", at: [page.locator] });
    expect(made.entity("batch/national-6")?.facts).toEqual([{ property: "measuresTotal", value: "24", at: ["invest-teda-gov-cn-1"] }]);
    expect(made.related("document/guohan-2020-96", "CONCERNS")).toEqual(["batch/national-6"]);
  });

  it("has a total that is derived where the record added it up", () => {
    const made = batches({ documents: [documentRow({ ...notice, measures_total: 34, totals_note: "28 and 6 are the source's; 34 is their sum; the source is of 18 December 2014, before the notice was published" })] });
    expect(made.entity("batch/national-6")?.facts).toMatchObject([{ value: "34", confidence: "DERIVED", statement: expect.stringMatching(/^The source has 28 and 6, which make 34;/) as string }]);
  });

  it("has its fields as parts, with what each counts", () => {
    const fields = { measures: [measureRow({ document_key: "batch-6", field_zh: "投资管理", field_en: "investment management" })], documents: [documentRow({ ...notice, field_counts: { 投资管理: 9, 贸易便利化: 7 } })] };
    const made = batches(fields);
    expect(made.entity("batch/national-6-investment-management")).toMatchObject({ name: "Sixth national batch: investment management", summary: "Field of the list; its Chinese name is 投资管理." });
    expect(made.values("batch/national-6-investment-management", "measuresTotal")).toEqual(["9"]);
    expect(made.related("batch/national-6-investment-management", "PART_OF")).toEqual(["batch/national-6"]);
  });

  it("has a field that its document names, even where the record chose the field of a measure", () => {
    const made = batches({ measures: [measureRow({ document_key: "batch-6", field_en: "tax", field_note: "field assigned by this researcher to one of the five stated areas" })], documents: [documentRow({ ...notice, fields_en: ["tax"] })] });
    expect(made.relation("batch/national-6-tax", "PART_OF")).toEqual({ from: "batch/national-6-tax", type: "PART_OF", to: "batch/national-6", at: [page.locator] });
  });

  it("is cited from the pages that tell of its fields, and their counts from its text", () => {
    const row = { ...notice, source_read_as: "a row of the index", facts_source: "https://invest.teda.gov.cn/2.html", text_source: "https://invest.teda.gov.cn/3.html", field_counts: { 投资管理: 9 }, fields: ["投资管理"] };
    const made = batches({ measures: [measureRow({ document_key: "batch-6", field_zh: "投资管理", field_en: "investment management" })], documents: [documentRow(row)] });
    expect(made.entity("batch/national-6")?.at).toEqual([page.locator, "invest-teda-gov-cn-2"]);
    expect(made.entity("batch/national-6-investment-management")?.facts).toMatchObject([{ value: "9", at: ["invest-teda-gov-cn-3"] }]);
  });

  it("without a document takes its total from the title of the page, which is uncertain", () => {
    const source = "http://www.sshouyhq.cn/2022/06/01/Results-and-18-pioneering-results-were-promoted/";
    const made = batches({ measures: [measureRow({ batch_label: "Hubei provincial batch 6", source, source_kind: "mirror or other secondary page", confidence: "uncertain" })] });
    expect(made.entity("batch/hubei-provincial-6")?.facts).toMatchObject([{ property: "measuresTotal", value: "18", confidence: "UNCERTAIN" }]);
  });

  it("of best practice cases has no document, but a total where a row gives it", () => {
    const made = batches({ documents: [documentRow({ key: "best-practice-6", kind: "best practice batch", cases_total: 29, title_zh: "最佳实践案例", issuer: "Ministry of Commerce", published: "2025-09" })], "best-practices": [caseRow({ batch: 5 })] });
    expect(made.values("batch/best-practice-6", "measuresTotal")).toEqual(["29"]);
    expect(made.entity("batch/best-practice-6")).toMatchObject({ nameZh: "最佳实践案例", summary: "Best practice cases put out by the Ministry of Commerce in 2025-09." });
    expect(made.entity("batch/best-practice-5")).toMatchObject({ name: "Fifth batch of best practice cases", summary: "Best practice cases; who put them out, and when, was not found." });
    expect(made.book.relations).toEqual([]);
  });
});
