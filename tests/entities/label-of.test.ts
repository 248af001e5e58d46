import { describe, expect, it } from "vitest";

import { labelOf } from "../../src/entities/label-of.js";

const both = { name: "Shanghai FTZ", nameZh: "上海自贸试验区" };
const english = { name: "Shanghai FTZ", nameZh: null };

describe("the name of a thing", () => {
  it.each([
    [["zh-Hans", "en"], { text: "上海自贸试验区", lang: "zh-Hans", isFallback: false }],
    [["ZH"], { text: "上海自贸试验区", lang: "zh-Hans", isFallback: false }],
    [["zh-CN"], { text: "上海自贸试验区", lang: "zh-Hans", isFallback: false }],
    [["zh-SG", "en"], { text: "上海自贸试验区", lang: "zh-Hans", isFallback: false }],
    [["zh-Hant"], { text: "上海自贸试验区", lang: "zh-Hans", isFallback: true }],
    [["zh-TW", "en"], { text: "上海自贸试验区", lang: "zh-Hans", isFallback: true }],
    [["zh-HK", "zh"], { text: "上海自贸试验区", lang: "zh-Hans", isFallback: false }],
    [["en", "zh"], { text: "Shanghai FTZ", lang: "en", isFallback: false }],
    [["en-GB", "zh"], { text: "Shanghai FTZ", lang: "en", isFallback: false }],
    [["de", "zh"], { text: "上海自贸试验区", lang: "zh-Hans", isFallback: false }],
    [["de"], { text: "Shanghai FTZ", lang: "en", isFallback: true }],
    [[], { text: "Shanghai FTZ", lang: "en", isFallback: true }],
  ])("in the first of %j that it has", (languages, label) => {
    expect(labelOf(both, languages)).toEqual(label);
  });

  it("is the English one, marked as such, where no source gives the Chinese one", () => {
    expect(labelOf(english, ["zh"])).toEqual({ text: "Shanghai FTZ", lang: "en", isFallback: true });
    expect(labelOf(english, ["zh-Hant", "de"])).toEqual({ text: "Shanghai FTZ", lang: "en", isFallback: true });
    expect(labelOf(english, ["zh", "en"])).toEqual({ text: "Shanghai FTZ", lang: "en", isFallback: false });
  });
});
