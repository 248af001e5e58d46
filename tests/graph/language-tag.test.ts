import { expect, it } from "vitest";

import { languageTag } from "../../src/graph/language-tag.js";

it.each([["zh-hans", "zh-Hans"], ["EN-gb", "en-GB"], ["cmn", "zh"], ["zh-Hant-HK", "zh-Hant-HK"]])("%s is the language tag %s", (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});

it.each(["", "zh_Hans", "*", "中文", "e", "en-", "zh-Hans;q=1"])("%j is none", (text) => {
  expect(languageTag(text)).toBeNull();
});
