import { describe, expect, inject, it } from "vitest";

import { Failure } from "../../src/errors.js";
import { currentCopies } from "../../src/graph/current-copies.js";
import { Neo4j } from "../../src/graph/neo4j.js";
import { SmallGraph } from "../graph/small-graph.js";
import { get } from "./http.js";
import { inside } from "./inside.js";
import { serverOn } from "./server-on.js";

describe("health", () => {
  it("is alive and ready with the data loaded", async () => {
    expect(await get("/livez")).toMatchObject({ status: 200, text: '{"status":"alive"}' });
    expect(await get("/readyz")).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  it("is alive but not ready without data", async () => {
    const app = await serverOn(new SmallGraph({ [currentCopies.name]: () => [] }));
    expect((await app.inject("/livez")).statusCode).toBe(200);
    expect((await app.inject("/readyz")).statusCode).toBe(503);
    await app.close();
  });

  it("shares one question to the graph among all who ask at once, and asks again later", async () => {
    const graph = new SmallGraph({ [currentCopies.name]: () => [{ edition: "full", graph: "full@1", fingerprint: "1" }] });
    const app = await serverOn(graph);
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject("/readyz")));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200));
    expect(graph.runs.length).toBeLessThan(20);
    const before = graph.runs.length;
    await app.inject("/readyz");
    expect(graph.runs.length).toBe(before + 1);
    await app.close();
  });

  it("does not ask the graph whether it is alive", async () => {
    const graph = new SmallGraph({});
    const app = await serverOn(graph);
    await app.inject("/livez");
    expect(graph.runs).toEqual([]);
    await app.close();
  });
});

describe("without a database", () => {
  /** Nothing listens there: port 1 of this machine. */
  const dead = () => new Neo4j({ ...inject("address"), uri: "bolt://127.0.0.1:1" }, 2_000);

  it("the API is alive, not ready, and answers SERVICE_UNAVAILABLE in every form, within the deadline and without a word of the database", async () => {
    const graph = dead();
    const app = await serverOn(graph);
    const began = performance.now();
    const asked = await Promise.all([
      app.inject("/livez"),
      app.inject("/readyz"),
      app.inject({ method: "POST", url: "/graphql", payload: { query: "{ zones { totalCount } }" } }),
      app.inject({ url: "/zone/shanghai", headers: { accept: "text/html" } }),
      app.inject("/zone/shanghai.json"),
      app.inject("/"),
    ]);
    expect(performance.now() - began).toBeLessThan(6_000);
    expect(asked.map(({ statusCode }) => statusCode)).toEqual([200, 503, 200, 503, 503, 503]);
    expect(asked.slice(2).map(({ body }) => body)).toEqual(Array(4).fill(expect.stringMatching(/SERVICE_UNAVAILABLE|The graph does not answer/)));
    for (const { body } of asked) expect(body).not.toMatch(inside());
    await app.close();
    await graph.close();
  });

  it("a fault of ours is one too, without a word of it", async () => {
    const graph = new SmallGraph({ [currentCopies.name]: () => { throw new TypeError("Cannot read properties of undefined (reading 'secret')"); } });
    const app = await serverOn(graph);
    const answer = await app.inject({ method: "POST", url: "/graphql", payload: { query: "{ zones { totalCount } }" } });
    expect(answer.json()).toMatchObject({ errors: [{ message: "A fault of ours; it has been logged.", extensions: { code: "INTERNAL_SERVER_ERROR", retry: false } }] });
    const page = await app.inject("/zone/shanghai.json");
    expect([page.statusCode, page.body]).toEqual([500, expect.not.stringContaining("secret")]);
    await app.close();
  });

  it("the reader of a page is told in HTML", async () => {
    const app = await serverOn(new SmallGraph({ [currentCopies.name]: () => { throw new Failure("SERVICE_UNAVAILABLE", "The graph does not answer at the moment; try again."); } }));
    const page = await app.inject({ url: "/zone/shanghai", headers: { accept: "text/html" } });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.body).toContain("The graph does not answer at the moment; try again.");
    await app.close();
  });
});
