import { expect, it } from "vitest";

import { acceptedLanguages } from "../../src/server/accepted-languages.js";

it.each([
  [undefined, ["en"]],
  ["", ["en"]],
  ["zh-CN,zh;q=0.9,en;q=0.8", ["zh-CN", "zh", "en"]],
  ["en;q=0.3, ZH-hant;q=0.7", ["zh-Hant", "en"]],
  ["de, en;q=0", ["de"]],
  ["*", ["en", "zh"]],
  ["de, *;q=0.5", ["de", "en", "zh"]],
  ["*, en;q=0", ["zh"]],
  ["zh_CN, !, ;, fr", ["fr"]],
  ["zh;q=banana", ["en"]],
  [Array(50).fill("de").join(), Array(10).fill("de")],
])("Accept-Language: %s takes %j", (header, languages) => {
  expect(acceptedLanguages(header)).toEqual(languages);
});
