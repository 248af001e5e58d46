import { describe, expect, it } from "vitest";

import { nameId } from "../../src/graph/name-id.js";

describe("the id of a name", () => {
  it.each([
    ["Shanghai FTZ", "  the SHANGHAI   ftz. "],
    ["Shanghai FTZ", "ＳＨＡＮＧＨＡＩ　ＦＴＺ"],
    ["Shanghai FTZ", "Shang\u00adhai\u00a0FTZ\u200b"],
    ["China (Shanghai) Pilot Free Trade Zone", "China(Shanghai) Pilot Free-Trade Zone"],
    ["Hong Kong–Macao", "Hong Kong − Macao"],
    ["People's Bank of China", "“People’s” Bank of China"],
    ["US-China talks", "U.S.–China talks"],
    ["Order No. 1", "order no.1"],
    ["Ürümqi", "u\u0308RU\u0308MQI"],
    ["Straße", "STRASSE"],
    ["中国（上海）自由贸易试验区", "中国(上海) 自由贸易试验区"],
    ["国发〔2018〕38号", "国发 [2018] 38 号"],
  ])("of %j is that of %j", (one, other) => {
    expect(nameId(one)).not.toBeNull();
    expect(nameId(other)).toBe(nameId(one));
  });

  it.each([
    ["Shanghai", "Shanghai FTZ"],
    ["Shanghai FTZ", "Shanghai FTZs"],
    ["Ürümqi", "Urumqi"],
    ["自由贸易试验区", "自由貿易試驗區"],
    ["国发〔2018〕38号", "国发〔201〕838号"],
    ["ASEAN+3", "ASEAN 3"],
    ["Theatre", "atre"],
    ["The Hague, the city", "Hague city"],
  ])("of %j is another than that of %j", (one, other) => {
    expect(nameId(other)).not.toBe(nameId(one));
  });

  it("can be read", () => {
    expect(nameId("The Notice on No. 3 (2015)")).toBe("name/notice on no 3 2015");
    expect(nameId("上海市")).toBe("name/上海市");
  });

  it.each(["", "   ", "—", "「」", "\u200b"])("is none where nothing is left of %j", (name) => {
    expect(nameId(name)).toBeNull();
  });
});
