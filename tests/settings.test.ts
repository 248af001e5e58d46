import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { settingTable } from "../src/setting-table.js";
import { readSettings } from "../src/settings.js";

const another = { NEO4J_URI: "neo4j+s://graph.example:7687", NEO4J_USER: "reader", NEO4J_PASSWORD: "banana-split" };

/** What the refusal of these variables says. */
function refusalOf(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof Error && error.name === "Refusal") return error.message;
    throw error;
  }
  throw new Error("The settings were not refused.");
}

describe("the settings", () => {
  it("of an empty environment are the defaults, with a database of our own", () => {
    expect(readSettings({})).toEqual({ host: "127.0.0.1", port: 4000, neo4j: null, logLevel: "warn", requestTimeoutMs: 5000 });
  });

  it("take a variable that is empty as not set", () => {
    expect(readSettings({ PORT: "", NEO4J_URI: " ", NEO4J_PASSWORD: "" })).toEqual(readSettings({}));
  });

  it("are what the variables say", () => {
    const environment = { ...another, NEO4J_DATABASE: "reform", HOST: "::1", PORT: "0", LOG_LEVEL: "silent", REQUEST_TIMEOUT_MS: "60000" };
    expect(readSettings(environment)).toEqual({
      host: "::1",
      port: 0,
      neo4j: { uri: "neo4j+s://graph.example:7687", user: "reader", password: "banana-split", database: "reform" },
      logLevel: "silent",
      requestTimeoutMs: 60_000,
    });
  });

  it("use the database neo4j of another server unless one is named", () => {
    expect(readSettings(another).neo4j?.database).toBe("neo4j");
  });

  it.each(["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])("take a server by %s", (scheme) => {
    const uri = `${scheme}://10.0.0.1:7687`;
    expect(readSettings({ ...another, NEO4J_URI: uri }).neo4j?.uri).toBe(uri);
  });

  it("cannot be changed", () => {
    const settings = readSettings(another);
    expect([Object.isFrozen(settings), Object.isFrozen(settings.neo4j)]).toEqual([true, true]);
  });
});

describe("a wrong setting", () => {
  it.each([
    ["PORT", "65536"],
    ["PORT", "4000.5"],
    ["PORT", "-1"],
    ["PORT", "banana"],
    ["HOST", "banana split"],
    ["HOST", "300.1.1"],
    ["LOG_LEVEL", "INFO"],
    ["REQUEST_TIMEOUT_MS", "99"],
    ["REQUEST_TIMEOUT_MS", "60001"],
  ] as const)("is refused with its name, what it is and what it may be: %s=%s", (name, value) => {
    expect(refusalOf({ [name]: value })).toBe(`${name} is "${value}"; it must be ${settingTable[name].allowed}.`);
  });

  it.each(["http://graph.example", "bolt:/graph", "graph.example:7687", "bolt://"])("is refused as the address of a server: %s", (uri) => {
    expect(refusalOf({ ...another, NEO4J_URI: uri })).toContain(`NEO4J_URI is "${uri}"`);
  });

  it("is refused together with all the others", () => {
    const message = refusalOf({ PORT: "banana", LOG_LEVEL: "loud", NEO4J_USER: "reader" });
    expect(message.split("\n").map((line) => line.split(" ")[0])).toEqual(["PORT", "LOG_LEVEL", "NEO4J_USER"]);
  });

  it("is another server without its user and password", () => {
    const message = refusalOf({ NEO4J_URI: another.NEO4J_URI });
    expect(message).toMatch(/NEO4J_USER is not set.*\nNEO4J_PASSWORD is not set/);
  });

  it.each(["NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_DATABASE"])("is %s without the server it belongs to", (name) => {
    expect(refusalOf({ [name]: "banana" })).toContain(`${name} is set without NEO4J_URI`);
  });

  it("does not show a password, not even one inside an address", () => {
    const message = refusalOf({ ...another, NEO4J_URI: "bolt://reader:banana-split@graph.example", NEO4J_DATABASE: "x" });
    expect(message).toContain("NEO4J_DATABASE");
    expect(message).not.toContain("banana-split");
  });
});

describe("docs/settings.md", () => {
  const text = readFileSync(new URL("../docs/settings.md", import.meta.url), "utf8");
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));

  it("has every setting as the program has it, and no other", () => {
    const expected = Object.entries(settingTable).map(
      ([name, { fallback, meaning, allowed }]) => `| \`${name}\` | ${fallback === null ? "–" : `\`${fallback}\``} | ${meaning} | ${allowed} |`,
    );
    expect(rows).toEqual(expected);
  });
});
