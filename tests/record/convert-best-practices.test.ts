import { describe, expect, it } from "vitest";

import { convertBestPractices } from "../../src/record/convert-best-practices.js";
import { caseRow, converted, page } from "./few-rows.js";

const id = "measure/one-key-pass";
const cases = (row: Parameters<typeof caseRow>[0]) => converted(convertBestPractices, { "best-practices": [caseRow(row)] });

describe("a best practice case", () => {
  it("is a measure of its batch, practised in its zones, which is no statement of its origin", () => {
    const made = cases({ batch: 5, zones: ["sichuan", "chongqing"], field_en: "trade facilitation", originating_area: "Zhoushan" });
    expect(made.related(id, "PART_OF")).toEqual(["batch/best-practice-5"]);
    expect(made.values(id, "field")).toEqual(["trade facilitation"]);
    expect(made.book.steps).toMatchObject([{ stage: "PILOTED", in: ["zone/sichuan", "zone/chongqing"], confidence: "DERIVED", at: [page.locator] }]);
    expect(made.book.steps[0]).not.toHaveProperty("origin");
    expect(made.book.steps[0]?.statement).toMatch(/names Zhoushan as the area that it is from\.$/);
  });

  it("of an uncertain row stays uncertain, and says when the cases were put out and by whom", () => {
    const [step] = cases({ confidence: "uncertain", issued: "2019-07-23", issuer: "MOFCOM" }).book.steps;
    const statement = expect.stringMatching(/put out on 2019-07-23, which is the day given here\.$/) as string;
    expect(step).toMatchObject({ confidence: "UNCERTAIN", date: "2019-07-23", authorities: ["institution/ministry-of-commerce"], statement });
  });

  it("says what its row notes of it", () => {
    expect(cases({ note: "batch not stated in the excerpt" }).entity(id)?.summary).toBe("Best practice case. Of which batch it is, the excerpt does not say.");
    expect(cases({}).entity(id)).not.toHaveProperty("summary");
  });

  it("has its Chinese name from the page that gives it, and no batch where none is known", () => {
    const made = cases({ name_zh: "一证双线", source_zh: "http://www.stdaily.com/a.html" });
    expect(made.entity(id)).toMatchObject({ nameZh: "一证双线", at: [page.locator, "stdaily-com-a"] });
    expect(made.book.relations).toEqual([]);
  });
});
