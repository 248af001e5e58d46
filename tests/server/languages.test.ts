import { describe, expect, it } from "vitest";

import { get, post } from "./http.js";

const question = '{ zone(id: "zone/shanghai") { label { text lang isFallback } chosen: label(lang: ["en"]) { lang } } }';
const chinese = { text: "中国（上海）自由贸易试验区", lang: "zh-Hans" };
const english = { text: "Shanghai FTZ", lang: "en" };

const answers = (headers: Readonly<Record<string, string>>) => [
  post(JSON.stringify({ query: question }), headers),
  get(`/graphql?query=${encodeURIComponent(question)}`, headers),
];

describe("a label for which no language is named", () => {
  it.each([
    ["zh-CN,zh;q=0.9", { ...chinese, isFallback: false }],
    ["en;q=0.5,zh;q=0.6", { ...chinese, isFallback: false }],
    ["zh-TW", { ...chinese, isFallback: true }],
    ["zh;q=0.5,en-GB", { ...english, isFallback: false }],
    ["de", { ...english, isFallback: true }],
    ["*", { ...english, isFallback: false }],
  ])("is in that of the header Accept-Language: %s, by POST and by GET", async (accepted, label) => {
    for (const { status, text } of await Promise.all(answers({ "accept-language": accepted })))
      expect([status, JSON.parse(text)]).toMatchObject([200, { data: { zone: { label, chosen: { lang: "en" } } } }]);
  });
});

describe("an answer of the API", () => {
  it("says that it depends on the language, also when it is compressed or refuses", async () => {
    const many = encodeURIComponent("{ zones(first: 100) { nodes { label { text } summary } } }");
    const asked = [...answers({}), get(`/graphql?query=${many}`, { "accept-encoding": "gzip" }), get("/graphql?query={banana}")];
    for (const { headers } of await Promise.all(asked)) expect(headers.get("vary")?.toLowerCase()).toMatch(/^accept, accept-language/);
    expect((await asked[2])?.headers.get("vary")).toContain("accept-encoding");
  });
});
