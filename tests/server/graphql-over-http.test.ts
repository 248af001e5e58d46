import { serverAudits } from "graphql-http";
import { describe, expect, inject, it } from "vitest";

const audits = serverAudits({ url: `${inject("url")}/graphql` });

/** What the specification lets a server do or not, and we do not: a parameter of a wrong type is judged by GraphQL, whose answer has status 200 for clients of plain JSON. */
const notOurs = [
  "MAY use 400 status code if parameters are invalid",
  "MAY use 400 status code on boolean {query} parameter",
  "MAY use 400 status code on number {query} parameter",
  "MAY use 4xx or 5xx status codes if parameters are invalid",
];

describe("GraphQL over HTTP", () => {
  it("is audited in full", () => {
    expect(audits.filter(({ name }) => name.startsWith("MUST")).length).toBeGreaterThan(10);
    expect(audits.length).toBeGreaterThan(50);
  });

  it.each(audits.filter(({ name }) => !notOurs.includes(name)).map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: "ok" });
  });

  it("leaves out only what may be left out", () => {
    expect(notOurs.filter((name) => !name.startsWith("MAY") || audits.every((audit) => audit.name !== name))).toEqual([]);
  });
});
