import { describe, expect, inject, it } from "vitest";

import { get } from "./http.js";

const forms = [
  ["text/html", "html", "text/html; charset=utf-8"],
  ["application/json", "json", "application/json; charset=utf-8"],
  ["application/ld+json", "jsonld", "application/ld+json; charset=utf-8"],
] as const;

const statements = ["figure/t4-2016-inflows", "table/4", "check/tasks-of-the-zones", "conflict/table-4-unit"] as const;

type Fields = Readonly<Record<string, unknown>>;
const json = async (path: string): Promise<Fields> => JSON.parse((await get(path)).text) as Fields;

const contextOf = async (): Promise<Record<string, string | Fields>> => (await json("/context.jsonld"))["@context"] as Record<string, string | Fields>;

/** All words that stand somewhere in a value. */
const wordsIn = (value: unknown): string[] => (typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : []);

/** All keys of an object and of what is in it. */
const keysIn = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysIn)] : [];

describe("the address of a thing", () => {
  it.each(forms)("answers %s by Accept and by the suffix .%s", async (accept, suffix, type) => {
    const [asked, named] = [await get("/zone/shanghai", { accept }), await get(`/zone/shanghai.${suffix}`)];
    expect([asked.status, asked.headers.get("content-type"), asked.headers.get("vary")]).toEqual([200, type, expect.stringMatching(/\baccept\b(?!-)/)]);
    expect([named.status, named.headers.get("content-type")]).toEqual([200, type]);
    expect(named.text).toBe(asked.text);
    expect(asked.text).toContain("Shanghai FTZ");
  });

  it.each([
    ["*/*", "text/html"],
    ["image/png", "text/html"],
    ["application/ld+json, application/json;q=0.5", "application/ld+json"],
    ["text/html;q=0.4, application/json;q=0.5", "application/json"],
    ["application/*", "application/json"],
    [";;;,,,q=", "text/html"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"],
  ])("answers Accept %s with %s", async (accept, type) => {
    expect((await get("/zone/shanghai", { accept })).headers.get("content-type")).toBe(`${type}; charset=utf-8`);
  });

  it("lets the suffix go before Accept", async () => {
    expect((await get("/zone/shanghai.json", { accept: "text/html" })).headers.get("content-type")).toContain("application/json");
  });

  it.each(forms)("of nothing is 404 as %s", async (accept, suffix) => {
    for (const answer of [await get("/zone/banana", { accept }), await get(`/zone/banana.${suffix}`)]) {
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toContain(accept === "text/html" ? "text/html" : "json");
      expect(answer.text).toContain("There is nothing with the id zone/banana.");
    }
  });

  it.each([
    ...["measure/negative-list", "passage/1.11", "agreement/rcep", "work/xi-2022"],
    ...["relation/measure-negative-list-originated-in-zone-shanghai", "step/single-window-nationwide", "stage/rcep-in-force"],
    ...statements,
  ])("is there for %s", async (id) => {
    expect(await json(`/${id}.json`)).toMatchObject({ id });
    expect((await get(`/${id}`)).headers.get("content-type")).toContain("text/html");
  });
});

describe("the view of a page", () => {
  it("is of an edition, and of all days unless one is named", async () => {
    expect(await json("/zone/shanghai.json?edition=article")).toMatchObject({ id: "zone/shanghai" });
    expect((await get("/zone/hainan.json?validOn=2015-06-30")).status).toBe(404);
    expect((await get("/zone/hainan.json?validOn=2021-01-01")).status).toBe(200);
    expect((await get("/zone/shanghai.json?validOn=2015-06-30")).status).toBe(200);
  });

  it("is of what the path names, whatever else the address says", async () => {
    expect(await json("/zone/shanghai.json?id=zone/tianjin&banana=1&banana=2")).toEqual(await json("/zone/shanghai.json"));
  });

  it.each([
    ["?edition=banana", 'Argument "edition": there is no edition "banana"; there are article, full.'],
    ["?validOn=2015-02-29", '"2015-02-29" is no day; give one that exists, such as "2015-06-30".'],
    ["?edition=article&edition=full", "querystring/edition must be string"],
    ["?after=a&after=b", "querystring/after must be string"],
  ])("is refused with %s, in the form asked for", async (query, message) => {
    const asJson = await get(`/zone/shanghai.json${query}`);
    expect([asJson.status, JSON.parse(asJson.text)]).toEqual([400, { errors: [{ message, extensions: { code: "BAD_USER_INPUT", retry: false } }] }]);
    const asHtml = await get(`/zone/shanghai${query}`, { accept: "text/html" });
    expect([asHtml.status, asHtml.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
  });
});

describe("JSON-LD", () => {
  it.each([
    ["zone/shanghai", ["Zone", "prov:Entity", "schema:Place"]],
    ["measure/negative-list", ["Measure", "prov:Entity"]],
    ["passage/1.11", ["Passage", "prov:Entity", "schema:CreativeWork"]],
    ["agreement/rcep", ["Agreement", "prov:Entity"]],
    ["figure/t4-2016-inflows", ["Figure", "prov:Entity", "schema:Observation"]],
    ["table/4", ["Table", "prov:Entity", "schema:Dataset"]],
    ["check/tasks-of-the-zones", ["Check", "prov:Entity"]],
    ["conflict/table-4-unit", ["Conflict", "prov:Entity"]],
  ])("of %s has its context, its absolute id, its types, and no key of GraphQL", async (id, types) => {
    const thing = await json(`/${id}.jsonld`);
    expect(thing).toMatchObject({ "@context": [`${inject("url")}/context.jsonld`, { "@base": `${inject("url")}/` }], "@id": `${inject("url")}/${id}`, "@type": types });
    expect(Object.keys(thing).filter((key) => key.startsWith("__") || key === "id")).toEqual([]);
  });

  it("has a context that knows every prefix it uses and resolves what it names", async () => {
    expect((await get("/context.jsonld")).headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
    const context = await contextOf();
    expect(context).toMatchObject({ "@vocab": `${inject("url")}/vocabulary#`, schema: "https://schema.org/" });
    const terms = wordsIn(context).filter((term) => /^\w+:(?!\/\/)/.test(term));
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter((term) => !((term.split(":", 1)[0] ?? "") in context))).toEqual([]);
    expect((await get("/vocabulary")).text).toContain('id="PILOTS"');
  });

  it.each([...statements, "passage/1.9", "web-page/gov-cn-zhengce-zhengceku-2020-07-07-content-5524720"])("of %s has no term without a meaning: each is in the context or at its own anchor of the vocabulary", async (id) => {
    const [context, { text }] = [await contextOf(), await get("/vocabulary")];
    const unknown = keysIn(await json(`/${id}.jsonld`)).filter((key) => !key.startsWith("@") && !(key in context) && !text.includes(`id="${key}"`));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("of a figure says what is measured, of what, and how much in exact numbers, and its words are those of the vocabulary", async () => {
    const context = await contextOf();
    expect(context["Figure"]).toMatchObject({ "@context": { indicator: "schema:measuredProperty", value: { "@id": "schema:value", "@type": "xsd:decimal" } } });
    const { text } = await get("/vocabulary");
    for (const term of ["bound", "nature"] as const) {
      expect(context[term]).toEqual({ "@type": "@vocab" });
      expect(text).toContain(`id="${String((await json("/figure/t4-2016-inflows.jsonld"))[term])}"`);
    }
  });

  it("has a vocabulary in which no anchor stands twice", async () => {
    const anchors = [...(await get("/vocabulary")).text.matchAll(/ id="([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });
});

describe("a page", () => {
  it.each(["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'&amp;<b>"])("shows %s as text, never as markup", async (slug) => {
    const { status, text } = await get(`/zone/${encodeURIComponent(slug)}`);
    expect(status).toBe(404);
    expect(text).not.toContain(slug);
    expect(text).not.toMatch(/<script|<img|<b>/);
  });

  it("needs no script, and shows a measure's way with its passages", async () => {
    const { text } = await get("/measure/negative-list");
    expect(text).not.toContain("<script");
    expect(text).toContain("<h2>Its way</h2>");
    expect(text).toContain('<a href="/zone/shanghai">Shanghai FTZ</a>');
    expect(text).toMatch(/<a href="\/passage\/1\.11"[^>]*>§1\.11<\/a>/);
  });

  it.each(["/", "/zone/shanghai", "/measure/negative-list", "/passage/1.11", "/batch/national-6", "/web-page/page-b1eaf3dbae", "/agreement/rcep", "/vocabulary", "/step/single-window-nationwide", "/zone/banana", ...statements.map((id) => `/${id}`)])("at %s has no link that leads nowhere", async (path) => {
    const { text } = await get(path);
    const links = [...new Set([...text.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link = ""]) => link))];
    expect(links.length).toBeGreaterThan(4);
    const wrong: string[] = [];
    for (const link of links) if ((await get(link)).status !== 200) wrong.push(link);
    expect(wrong).toEqual([]);
  });
});
