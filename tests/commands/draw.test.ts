import { dirname } from "node:path";

import { describe, expect, it } from "vitest";

import { drawStatements } from "../../src/commands/draw.js";
import { commandParts } from "./command-parts.js";

const root = dirname(dirname(import.meta.dirname));

const run = async (...argv: string[]): Promise<readonly string[]> => {
  const parts = commandParts(root, { argv });
  expect(await drawStatements(parts)).toBe(0);
  return parts.printed.join("\n").split("\n");
};

describe("draw", () => {
  it.each([
    ["relations", /^relation\/\S+\t(?:STATED|PLANNED|RECOMMENDED)\t.+\tclaim\//],
    ["figures", /^figure\/\S+\t(?:ACTUAL|FORECAST|TARGET)\t.+\tpassage\//],
  ])("prints a hundred %s with what they rest on, the same for the same seed", async (sort, form) => {
    const lines = await run(sort, "--seed", "7");
    expect(lines).toHaveLength(100);
    for (const line of lines) expect(line).toMatch(form);
    expect(await run(sort, "--seed", "7")).toEqual(lines);
  });

  it.each([[[]], [["relations"]], [["zones", "--seed", "7"]], [["figures", "--seed", "many"]], [["figures", "--lead", "7"]]])("of %j says what to give", async (argv) => {
    await expect(run(...argv)).rejects.toThrow(/^Say what to draw/);
  });
});
