import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { dump } from "../../src/commands/dump.js";
import { tablesUnder } from "../markdown.js";
import { commandParts } from "./command-parts.js";

type Line = Readonly<Record<string, unknown>> & { readonly id: string };

const root = dirname(dirname(import.meta.dirname));
const names = ["entities", "facts", "relations", "steps", "stages", "figures", "checks", "conflicts", "passages", "works", "webpages"];
let folder: string;

const environment = () => {
  const { uri, user, password, database } = inject("address");
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
};

const run = (...argv: string[]) => dump(commandParts(root, { argv, environment: environment() }));
const textOf = (out: string, name: string): string => readFileSync(join(folder, out, `${name}.jsonl`), "utf8");

const lines = (name: string): readonly Line[] =>
  textOf("first", name)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dump-"));
  expect(await run("--edition", "full", "--out", join(folder, "first"))).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a dump", () => {
  it("gives the same bytes each time", async () => {
    expect(await run("--edition", "full", "--out", join(folder, "second"))).toBe(0);
    for (const name of names) expect(textOf("second", name)).toBe(textOf("first", name));
  });

  it.each(names)("of %s is sorted by id, each id once", (name) => {
    const ids = lines(name).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(["entities", "facts", "relations", "steps", "stages", "figures"])("cites a passage or web page for each of the %s", (name) => {
    const locators = new Set([...lines("passages"), ...lines("webpages")].map(({ locator }) => locator));
    const uncited = lines(name).filter(({ citations }) => !Array.isArray(citations) || citations.length === 0 || !citations.every((one) => locators.has(one)));
    expect(uncited).toEqual([]);
  });

  it("has both ends of every relation", () => {
    const known = new Set([...lines("entities"), ...lines("works")].map(({ id }) => id));
    expect(lines("relations").filter(({ from, to }) => !known.has(String(from)) || !known.has(String(to)))).toEqual([]);
  });

  it("of the article has no web page", async () => {
    expect(await run("--edition", "article", "--out", join(folder, "article"))).toBe(0);
    expect(textOf("article", "webpages")).toBe("");
  });

  it("leaves out what has no value, and writes numbers as plain decimals in the base unit", () => {
    for (const name of names) expect(textOf("first", name)).not.toMatch(/:null|:""/);
    for (const { value } of lines("figures")) expect(value).toMatch(/^-?\d+(\.\d+)?$/);
  });
});

describe("docs/data.md", () => {
  const rows = (tablesUnder(readFileSync(join(root, "docs/data.md"), "utf8"))["Export"] ?? "").split("\n");

  it.each(names)("lists the fields of %s, and in brackets those that may lack", (name) => {
    const row = rows.find((one) => one.startsWith(`| \`${name}.jsonl\``)) ?? "";
    const [always = "", sometimes = ""] = row.split("|")[2]?.replace(/ \(.*?\)/g, "").split("[") ?? [];
    const named = (text: string): readonly string[] => [...(text.split("]")[0] ?? "").matchAll(/`(\w+)`/g)].map(([, field = ""]) => field);
    for (const line of lines(name)) {
      expect(Object.keys(line)).toEqual(expect.arrayContaining([...named(always)]));
      expect([...named(always), ...named(sometimes)]).toEqual(expect.arrayContaining(Object.keys(line)));
    }
  });
});

describe("a dump that cannot be", () => {
  it.each<[string, string[], RegExp]>([
    ["without an edition", ["--out", "x"], /^Say which edition and where to/],
    ["with an option that is none", ["--edition", "article", "--into", "x"], /^Say which edition and where to/],
    ["of an edition that is not there", ["--edition", "banana", "--out", "x"], /^There is no edition "banana"; there are article, full\.$/],
  ])("%s says what to change", async (_says, argv, message) => {
    await expect(run(...argv)).rejects.toThrow(message);
  });

  it("into a file says what to change", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    await expect(run("--edition", "article", "--out", file)).rejects.toThrow(/could not be written to .*EEXIST/);
  });
});
