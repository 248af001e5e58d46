import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";

import { Failure } from "../../src/errors.js";
import { Neo4j } from "../../src/graph/neo4j.js";
import type { Statement } from "../../src/graph/statement.js";
import { Wire } from "./wire.js";

const deadlineMs = 1_000;
/** Beyond the deadline: until a connection is given up, and what two busy cores add. */
const graceMs = 2_500;

const cypher = <R extends object>(text: string): Statement<object, R> => ({ name: "test", text, columns: [] });
const one = cypher<{ one: number }>("RETURN 1 AS one");
const endless = cypher<{ n: number }>("UNWIND range(1, 100000000000) AS n WITH n WHERE n % 7 = 8 RETURN n");
const creation = cypher<object>("CREATE (banana:Banana) RETURN banana.id AS id");

const codeOf = (error: unknown): string => (error instanceof Failure ? error.code : String(error));

/** How a read ended, and how long it took. */
async function outcome(read: Promise<unknown>): Promise<{ code: string; ms: number }> {
  const began = performance.now();
  const code = await read.then(() => "answered", codeOf);
  return { code, ms: performance.now() - began };
}

describe("a Neo4j", () => {
  let graph: Neo4j;
  beforeAll(async () => {
    graph = new Neo4j(inject("address"), deadlineMs);
    await graph.read(one, {}).catch(() => undefined);
  });
  afterAll(() => graph.close());

  it("gives rows as plain objects with plain numbers", async () => {
    expect(await graph.read(cypher("RETURN 1 AS one, [1.5, 'a'] AS list, null AS none, {a: 2} AS map"), {})).toEqual([{ one: 1, list: [1.5, "a"], none: null, map: { a: 2 } }]);
  });

  it("takes a whole number as LIMIT", async () => {
    expect(await graph.read(cypher("UNWIND range(1, 9) AS n RETURN n LIMIT $limit"), { limit: 2 })).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it("refuses a write in a read, and writes nothing", async () => {
    await expect(graph.read(creation, {})).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    expect(await graph.read(cypher("RETURN COUNT { MATCH (banana) WHERE 'Banana' IN labels(banana) } AS bananas"), {})).toEqual([{ bananas: 0 }]);
  });

  it("refuses a statement that is no Cypher as a fault of ours, without a word of it", async () => {
    const refused = graph.read(cypher("MATCH banana"), {});
    await expect(refused).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR", message: "A fault of ours; it has been logged." });
  });

  it("ends a question that takes too long with TIMEOUT by its deadline, and ends its work on the server", async () => {
    const { code, ms } = await outcome(graph.read(endless, {}));
    expect(code).toBe("TIMEOUT");
    expect(ms).toBeGreaterThanOrEqual(deadlineMs - 20);
    expect(ms).toBeLessThan(deadlineMs + graceMs);
    await expect.poll(() => graph.read(cypher("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 100000000000)' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery"), {}), { timeout: 5_000 }).toEqual([]);
  });

  it("has its whole pool again after more such questions than it has connections", async () => {
    const outcomes = await Promise.all(Array.from({ length: 24 }, () => outcome(graph.read(endless, {}))));
    expect(outcomes.every(({ code, ms }) => ["TIMEOUT", "SERVICE_UNAVAILABLE"].includes(code) && ms < deadlineMs + 2_000 + graceMs)).toBe(true);
    await expect.poll(() => Promise.all(Array.from({ length: 24 }, () => outcome(graph.read(one, {})))).then((all) => all.map(({ code }) => code)), { timeout: 10_000 }).toEqual(Array(24).fill("answered"));
  });

  it("ends a question whose client has gone at once, with TIMEOUT", async () => {
    const patience = new AbortController();
    setTimeout(() => patience.abort(), 50);
    const { code, ms } = await outcome(graph.read(endless, {}, { signal: patience.signal }));
    expect(code).toBe("TIMEOUT");
    expect(ms).toBeLessThan(deadlineMs);
  });

  it("asks nothing when the time of the request is over already: that is TIMEOUT too", async () => {
    expect((await outcome(graph.read(one, {}, { signal: AbortSignal.abort() }))).code).toBe("TIMEOUT");
  });
});

describe("a server", () => {
  const address = () => inject("address");
  let wire: Wire;
  let graph: Neo4j;
  beforeEach(async () => {
    wire = await Wire.to(Number(new URL(address().uri).port));
    graph = new Neo4j({ ...address(), uri: wire.uri }, deadlineMs);
  });
  afterEach(async () => {
    await wire.close();
    await graph.close();
  });
  const read = () => outcome(graph.read(one, {}));
  const isGivenUpInTime = ({ code, ms }: { code: string; ms: number }): boolean => ["TIMEOUT", "SERVICE_UNAVAILABLE"].includes(code) && ms < deadlineMs + graceMs;

  it("that never says a word is given up by the deadline", async () => {
    wire.mute();
    expect(await read()).toSatisfy(isGivenUpInTime);
  });

  it("that falls silent is given up by the deadline, and its connections are not taken again", async () => {
    const many = () => Promise.all(Array.from({ length: 24 }, read));
    const codes = () => many().then((all) => all.map(({ code }) => code));
    await expect.poll(codes, { timeout: 10_000 }).toEqual(Array(24).fill("answered"));
    wire.mute();
    expect(await many()).toSatisfy((all: { code: string; ms: number }[]) => all.every(isGivenUpInTime));
    wire.unmute();
    await expect.poll(codes, { timeout: 10_000 }).toEqual(Array(24).fill("answered"));
  });

  it("that breaks a connection is asked again, so that nobody notices", async () => {
    expect((await read()).code).toBe("answered");
    wire.cut();
    expect((await read()).code).toBe("answered");
  });

  it("that is not there is SERVICE_UNAVAILABLE", async () => {
    await wire.close();
    const { code, ms } = await read();
    expect(code).toBe("SERVICE_UNAVAILABLE");
    expect(ms).toBeLessThan(deadlineMs + graceMs);
  });

  it("that does not know our password is SERVICE_UNAVAILABLE, without naming it or us", async () => {
    const stranger = new Neo4j({ ...address(), password: "banana" }, deadlineMs);
    await expect(stranger.read(one, {})).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE", message: "The graph does not answer at the moment; try again." });
    await stranger.close();
  });
});
