import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";

import { ask, codesOf, get } from "./http.js";

const measuresOfZones = (pairs: number): string => `{ ${"measures(first: 3) { nodes { zones(first: 3) { nodes { ".repeat(pairs)}id${" } } } }".repeat(pairs)} }`;
const aliases = (count: number): string => `{ ${Array.from({ length: count }, (_none, index) => `a${index}: __typename`).join(" ")} }`;
const messageOf = ({ text }: { text: string }): string => (JSON.parse(text) as { errors: { message: string }[] }).errors[0]?.message ?? "";

describe("a request", () => {
  it("may be 14 fields deep, and is refused with what to change when it is deeper", async () => {
    const allowed = await ask(`{ asOf { ${measuresOfZones(3).slice(1, -1)} } }`);
    expect(codesOf(allowed)).toEqual([]);
    const answer = await ask(measuresOfZones(4));
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(["COST_EXCEEDED"]);
    expect(messageOf(answer)).toBe("The request is nested 17 fields deep; 14 are allowed. Ask for the inner part in a request of its own.");
  });

  it("is as deep as its fragments are", async () => {
    const inFragments = `{ ...a } fragment a on Query { measures { nodes { ...b } } } fragment b on Measure { zones { nodes { ...c } } } fragment c on Zone ${measuresOfZones(3)}`;
    expect(codesOf(await ask(inFragments))).toEqual(["COST_EXCEEDED"]);
  });

  it("is not deep by calling a fragment as introspection is called", async () => {
    const disguised = `{ ...__schema } fragment __schema on Query ${measuresOfZones(4)}`;
    expect(codesOf(await ask(disguised))).toEqual(["COST_EXCEEDED"]);
  });

  it("may rename 30 fields, wherever they stand, and no more", async () => {
    expect(codesOf(await ask(aliases(30)))).toEqual([]);
    const answer = await ask(aliases(31));
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(["COST_EXCEEDED"]);
    expect(messageOf(answer)).toBe("The request renames 31 fields; 30 are allowed. Split it, or use `nodes(ids:)`.");
    expect(codesOf(await ask(`{ ...f } fragment f on Query ${aliases(31)}`))).toEqual(["COST_EXCEEDED"]);
  });

  it("may have 1000 tokens and no more", async () => {
    const tokens = (count: number): string => `{ nodes(ids: [${'"a" '.repeat(count - 12)}]) { id } }`;
    expect(codesOf(await ask(tokens(1000)))).toEqual(["BAD_USER_INPUT"]);
    expect(codesOf(await ask(tokens(1001)))).toEqual(["GRAPHQL_PARSE_FAILED"]);
  });

  it("may ask for the whole schema, as tools do", async () => {
    const answer = await ask(getIntrospectionQuery());
    expect(codesOf(answer)).toEqual([]);
    expect(answer.text).toContain('"RolloutStep"');
  });

  it("that the schema does not fit says where", async () => {
    const answer = await ask("{ zones { banana } }");
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    expect(messageOf(answer)).toContain("banana");
  });

  it("names the views it was answered in, each once", async () => {
    const { text } = await ask('{ zone(id: "zone/banana") { id } asOf(edition: "article", validOn: "2015-06-30") { zones { totalCount } measures { totalCount } } }');
    const { extensions } = JSON.parse(text) as { extensions: { views: { graph: string; edition: string; validOn: string | null }[] } };
    expect(extensions.views.map(({ edition, validOn }) => ({ edition, validOn }))).toEqual([{ edition: "full", validOn: null }, { edition: "article", validOn: "2015-06-30" }]);
    expect(extensions.views.map(({ graph }) => graph)).toEqual([expect.stringMatching(/^full@\d+\+?-[0-9a-f]{8}$/), expect.stringMatching(/^article@\d+\+?-[0-9a-f]{8}$/)]);
  });

  it("may be a GET when a header says that no page sent it unasked", async () => {
    const answer = await get(`/graphql?query=${encodeURIComponent('{ zone(id: "zone/shanghai") { name } }')}`, { "apollo-require-preflight": "1" });
    expect(JSON.parse(answer.text)).toMatchObject({ data: { zone: { name: "Shanghai FTZ" } } });
  });
});
