import { dirname } from "node:path";

import { describe, expect, inject, it } from "vitest";

import { load } from "../../src/commands/load.js";
import { withData } from "../dataset/mini-data.js";
import { commandParts } from "./command-parts.js";

const root = dirname(dirname(import.meta.dirname));

/** The settings that name the tests' Neo4j. */
const environment = () => {
  const { uri, user, password, database } = inject("address");
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
};

describe("load", () => {
  it("of data with findings gives 1, says what is wrong, and reaches for no database", async () => {
    const nowhere = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_USER: "neo4j", NEO4J_PASSWORD: "banana" };
    const { code, printed } = await withData({ "data/editions.yaml": "banana\n" }, async (folder) => {
      const parts = commandParts(dirname(folder), { environment: nowhere });
      return { code: await load(parts), printed: parts.printed.join("\n") };
    });
    expect(code).toBe(1);
    expect(printed).toMatch(/^data\/editions\.yaml:1:1 /);
    expect(printed).toContain("Nothing was loaded; what answered before still answers.");
  });

  it("of what is loaded already gives 0 and says so, a line for each edition", async () => {
    const parts = commandParts(root, { environment: environment() });
    expect(await load(parts)).toBe(0);
    expect(parts.printed.join("\n").split("\n")).toEqual(["article", "full"].map((edition) => expect.stringMatching(new RegExp(`^${edition}@\\d+\\+?-[0-9a-f]{8} already there: \\d+ nodes, \\d+ relationships$`))));
  });
});
