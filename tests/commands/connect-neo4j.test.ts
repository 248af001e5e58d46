import { type AddressInfo, createServer } from "node:net";

import { describe, expect, inject, it } from "vitest";

import { connectNeo4j } from "../../src/commands/connect-neo4j.js";
import { Refusal } from "../../src/refusal.js";

const address = () => inject("address");
const loadDeadlineMs = 60_000;

/** How a connection is refused, and after how long. */
async function refusal(changes: Partial<ReturnType<typeof address>>): Promise<{ message: string; ms: number }> {
  const began = performance.now();
  const error: unknown = await connectNeo4j({ ...address(), ...changes }, loadDeadlineMs).then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  return { message: (error as Refusal).message, ms: performance.now() - began };
}

describe("a Neo4j that is to be used", () => {
  it("is known to work when it is given", async () => {
    const graph = await connectNeo4j(address(), loadDeadlineMs);
    expect(await graph.read({ name: "one", text: "RETURN 1 AS one", columns: [] }, {})).toEqual([{ one: 1 }]);
    await graph.close();
  });

  it("with another password is refused, and the password is not told", async () => {
    const { message, ms } = await refusal({ password: "banana" });
    expect(message).toBe(`Neo4j at ${address().uri} does not let neo4j in; check NEO4J_USER and NEO4J_PASSWORD.`);
    expect(ms).toBeLessThan(10_000);
  });

  it("without the database is refused", async () => {
    const { message, ms } = await refusal({ database: "banana" });
    expect(message).toBe(`Neo4j at ${address().uri} has no database banana; check NEO4J_DATABASE.`);
    expect(ms).toBeLessThan(10_000);
  });

  it("that is not there is refused", async () => {
    const { message, ms } = await refusal({ uri: "bolt://127.0.0.1:1" });
    expect(message).toBe("Neo4j at bolt://127.0.0.1:1 is not reached; check NEO4J_URI and that the server runs, or unset NEO4J_URI to use the one that comes with this project.");
    expect(ms).toBeLessThan(10_000);
  });

  it("that never says a word is refused within ten seconds", async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { message, ms } = await refusal({ uri: `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}` });
    expect(message).toContain("is not reached; check NEO4J_URI");
    expect(ms).toBeLessThan(10_000);
    silent.close();
  });
});
