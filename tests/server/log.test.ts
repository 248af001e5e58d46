import { pino } from "pino";
import { describe, expect, it } from "vitest";

import { Failure } from "../../src/errors.js";
import { currentCopies } from "../../src/graph/current-copies.js";
import { SmallGraph } from "../graph/small-graph.js";
import { serverOn } from "./server-on.js";

/** What is logged while a server on such a graph answers one request. */
async function logged(answer: () => never, request: { url: string; query?: string }): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  const app = await serverOn(new SmallGraph({ [currentCopies.name]: answer }), pino({ level: "info" }, { write: (line: string) => void lines.push(line) }));
  const { url, query } = request;
  await app.inject(query === undefined ? { url } : { method: "POST", url, payload: { query, variables: { id: "zone/secret" } } });
  await app.close();
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const gone = (): never => {
  throw new Failure("SERVICE_UNAVAILABLE", "The graph does not answer at the moment; try again.", new Error("bolt said no"));
};
const question = "query Q($id: ID!) { zone(id: $id) { name } }";

describe("the log", () => {
  it("has one line for a failure that is not the caller's, with its cause and without the caller's values", async () => {
    const lines = await logged(gone, { url: "/graphql", query: question });
    expect(lines).toEqual([expect.objectContaining({ level: 50, code: "SERVICE_UNAVAILABLE", operationName: "Q", err: expect.objectContaining({ message: "bolt said no" }) })]);
    expect(JSON.stringify(lines)).not.toContain("zone/secret");
  });

  it("has one line for a page that fails", async () => {
    expect(await logged(gone, { url: "/zone/shanghai" })).toEqual([expect.objectContaining({ level: 50, code: "SERVICE_UNAVAILABLE" })]);
  });

  it("has the stack of a fault of ours, once", async () => {
    const lines = await logged(() => { throw new TypeError("a fault"); }, { url: "/graphql", query: question });
    expect(lines).toEqual([expect.objectContaining({ code: "INTERNAL_SERVER_ERROR", err: expect.objectContaining({ message: "a fault", stack: expect.stringContaining("log.test.ts") }) })]);
  });

  it("says nothing of what a caller does wrong", async () => {
    const wrong = (): never => { throw new Failure("BAD_USER_INPUT", "wrong"); };
    expect(await logged(wrong, { url: "/graphql", query: question })).toEqual([]);
    expect(await logged(wrong, { url: "/zone/shanghai" })).toEqual([]);
    expect(await logged(wrong, { url: "/banana" })).toEqual([]);
  });
});
