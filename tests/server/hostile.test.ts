import { describe, expect, it } from "vitest";

import { type HostileRequest, hostileRequests } from "./hostile-requests.js";
import { ask, codesOf, get, post } from "./http.js";
import { inside } from "./inside.js";

const requests = hostileRequests(20_260_923);

/** What is wrong with the answer to a hostile request; null when nothing is. */
async function wrongWith({ what, query, variables }: HostileRequest): Promise<string | null> {
  const answer = await ask(query, variables);
  if (answer.status >= 500) return `${what}: status ${answer.status}: ${answer.text.slice(0, 200)}`;
  // The question itself comes back in some messages; what we did not say must come from us.
  const own = JSON.stringify([query, variables]);
  const told = inside().exec(answer.text)?.[0];
  if (told !== undefined && !own.includes(told)) return `${what}: tells ${told}`;
  return codesOf(answer).includes("INTERNAL_SERVER_ERROR") ? `${what}: ${answer.text.slice(0, 200)}` : null;
}

describe("a hostile request", () => {
  it("is one of several hundred", () => {
    expect(requests.length).toBeGreaterThan(300);
  });

  it("is answered as a fault of the caller, in a code of the closed table, and tells nothing of the inside", async () => {
    const wrong: (string | null)[] = [];
    for (const request of requests) wrong.push(await wrongWith(request));
    expect(wrong.filter((problem) => problem !== null)).toEqual([]);
  }, 60_000);

  it.each([
    ["brackets in JSON", `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`],
    ["lists in variables", JSON.stringify({ query: "query($v: [ID!]!) { nodes(ids: $v) { id } }" }).replace("}", `,"variables":{"v":${"[".repeat(3000)}${"]".repeat(3000)}}}`)],
    ["half a JSON", '{"query":"{ __typen'],
    ["no JSON", "banana"],
    ["nothing", ""],
    ["null", "null"],
    ["a number", "5"],
    ["a list of questions", '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    ["a prototype", '{"__proto__":{"query":"{ __typename }"}}'],
    ["a constructor", '{"query":"{ __typename }","constructor":{"prototype":{"a":1}}}'],
    ["a key twice", '{"query":"{ banana }","query":"{ banana }"}'],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ])("that sends %s is refused", async (_what, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toHaveLength(1);
    expect(answer.text).not.toMatch(inside());
  });

  it.each(["text/plain", "text/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/octet-stream", "banana", "application/json, text/plain", "application/graphql"])(
    "that calls its content %s is refused",
    async (type) => {
      const answer = await post('{"query":"{ __typename }"}', { "content-type": type });
      expect([400, 415]).toContain(answer.status);
      expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
      expect(answer.text).not.toMatch(inside());
    },
  );

  it("of more than 64 kB is refused unread", async () => {
    const answer = await post(JSON.stringify({ query: `{ __typename } #${"x".repeat(64 * 1024)}` }));
    expect(answer.status).toBe(413);
    expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
  });

  it("that sends only the hash of a question is told that none are kept", async () => {
    expect(codesOf(await post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"banana"}}}'))).toEqual(["BAD_USER_INPUT"]);
  });

  it.each(["mutation { zone }", "subscription { zone }"])("that is a %s is refused: the API is for reading", async (query) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });

  it.each(["/banana", "/zone/%zz", "/zone/%c0%af", "/zone/", "/zone/a/b/c", `/zone/${"x".repeat(5000)}`, "/zone/%00", "/zone/..%2f..%2fpackage.json", "/playground/..%2f..%2fpackage.json", "/playground/%2e%2e/%2e%2e/package.json", "/.env", "/zone/shanghai?edition=a&edition=b", "/zone/shanghai?validOn=a&validOn=b", "/zone/shanghai?validOn=2013-02-30", "/zone/shanghai?edition=banana", "/zone/shanghai?edition[a]=b", "/graphql?query={zones{"])(
    "for %s is refused, or finds nothing it should not",
    async (path) => {
      const answer = await get(path, { accept: "application/json" });
      expect(answer.status).toBeLessThan(500);
      expect(answer.text.replaceAll(path, "")).not.toMatch(inside());
    },
  );
});
