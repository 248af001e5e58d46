import { describe, expect, it } from "vitest";

import { requestLimits } from "../../src/limits/request-limits.js";
import { ask, codesOf } from "./http.js";

interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions: { readonly cost: { readonly objects: number; readonly statements: number; readonly estimate: { readonly objects: number; readonly statements: number; readonly dearest: string }; readonly budget: object } };
}

const answered = async (query: string): Promise<Answer> => JSON.parse((await ask(query)).text) as Answer;

describe("what a request costs", () => {
  it("is told with the answer: what it came to, what it was priced at, and what is allowed", async () => {
    const { cost } = (await answered("{ zones(first: 5) { nodes { name } } }")).extensions;
    expect(cost).toEqual({
      objects: 6,
      statements: 1,
      estimate: { objects: 6, statements: 1, dearest: "zones.nodes" },
      budget: { objects: requestLimits.objects, statements: requestLimits.statements },
    });
  });

  it("is told before anything is read: a dear one is refused with its price, the budget and the dearest field", async () => {
    const answer = await ask("{ zones(first: 100) { nodes { measures(first: 100) { nodes { zones(first: 100) { nodes { measures(first: 100) { nodes { id } } } } } } } } }");
    expect([answer.status, codesOf(answer)]).toEqual([400, ["COST_EXCEEDED"]]);
    expect(answer.text).toMatch(/may come to \d+ objects; 500000 are allowed\. Dearest is `zones\.nodes\.measures\.nodes\.zones\.nodes\.measures\.nodes`/);
    expect(answer.text).not.toContain('"cost"');
  });

  it("counts variables and fragments", async () => {
    const inner = "fragment inner on Zone { measures(first: $first) { nodes { zones(first: $first) { nodes { measures(first: $first) { nodes { id } } } } } } }";
    expect(codesOf(await ask(`query($first: Int = 2) { zones(first: $first) { nodes { ...inner } } } ${inner}`))).toEqual([]);
    expect(codesOf(await ask(`query($first: Int = 100) { zones(first: $first) { nodes { ...inner } } } ${inner}`))).toEqual(["COST_EXCEEDED"]);
  });

  it("is not asked of a request whose variable takes from an argument the value it must have", async () => {
    const query = 'query($id: ID = "measure/negative-list") { trace(measure: $id) { reach } }';
    expect(codesOf(await ask(query))).toEqual([]);
    const answer = await ask(query, { id: null });
    expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
    expect(answer.text).toContain("must not be null");
  });

  it("is bounded in statements too", async () => {
    const many = Array.from({ length: 25 }, (_none, index) => `a${index}: zone(id: "zone/shanghai") { id }`).join(" ");
    const answer = await ask(`{ ${many} }`);
    expect(codesOf(answer)).toEqual(["COST_EXCEEDED"]);
    expect(answer.text).toContain("may take 25 statements; 24 are allowed");
  });

  it("has limits that can be asked for", async () => {
    const { data } = await answered("{ limits { tokens depth aliases bodyBytes objects statements pageSize } }");
    const { requestsInFlight: _none, ...limits } = requestLimits;
    expect(data["limits"]).toEqual(limits);
  });
});
