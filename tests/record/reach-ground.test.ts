import { describe, expect, it } from "vitest";

import type { MeasureRow } from "../../src/record/columns/measure-columns.js";
import { convertMeasures } from "../../src/record/convert-measures.js";
import { converted, documentRow, measureRow, page } from "./few-rows.js";

const listed = { batch: 6, document_key: "batch-6", scope: "nationwide" } as const;
const second = { address: "https://sfj.sh.gov.cn/1.html", locator: "sfj-sh-gov-cn-1" } as const;

/** The step by which a measure reaches its scope, where the document of its list has a page of its own. */
function reachOf(row: Partial<MeasureRow>) {
  const document = documentRow({ key: "batch-6", number_en: "Guohan [2020] No. 96", kind: "replication notice", batch: 6, issuer: "State Council", published: "2020-07-07", source: "http://www.gov.cn/zhengce/2.htm" });
  return converted(convertMeasures, { measures: [measureRow({ ...listed, ...row })], documents: [document] }).book.steps[0];
}

describe("the document of a list", () => {
  it("has its day from another page than the measure, which the step says", () => {
    expect(reachOf({})?.statement).toBe("It is taken nationwide by the list. By another page, the document was published on that day.");
    expect(reachOf({ source: "http://www.gov.cn/zhengce/2.htm" })?.statement).toBe("It is taken nationwide by the list. The document was published on that day.");
  });
});

describe("a measure that the document of its list was not seen to have", () => {
  const row = {
    confidence: "uncertain",
    implementing_document: "商务部办公厅关于融资租赁行业推广中国（上海）自由贸易试验区可复制改革试点经验的通知 (2015-07-23)",
    source2: second.address,
  } as const;
  const unseen = "Seen in the ministry's notice. No excerpt states that the State Council notice itself lists it. Field not seen.";
  it("reaches its scope by the notice of the ministry, and not by the page of that document", () => {
    expect(reachOf({ ...row, note: unseen })).toEqual({
      id: "step/green-channel-nationwide",
      measure: "measure/green-channel",
      stage: "NATIONWIDE",
      date: "2015-07-23",
      by: "document/financial-leasing-replication-2015",
      authorities: ["institution/general-office-of-the-ministry-of-commerce"],
      statement: "It is taken nationwide by the notice of a ministry, which takes up that of the list; that the list itself has it was not seen. The notice was issued on that day.",
      at: [page.locator, second.locator],
      confidence: "UNCERTAIN",
    });
  });

  it("is not one that a notice carries out beside the list", () => {
    expect(reachOf({ ...row, note: "The page names the State Council notice." })).toMatchObject({ date: "2020-07-07", by: "document/guohan-2020-96", authorities: ["institution/state-council"] });
  });
});
