import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readArticle } from "../../src/coverage/read-article.js";
import { Refusal } from "../../src/refusal.js";

const line = (id: string): string => JSON.stringify({ id, kind: "paragraph", text: `Text of ${id}` });

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "article-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string): ReturnType<typeof readArticle> {
  const path = join(folder, "article.jsonl");
  writeFileSync(path, content);
  return readArticle(path);
}

describe("readArticle", () => {
  it("reads a passage a line", () => {
    expect(read(`${line("1.10")}\n\n${line("fn1")}\n`)).toEqual([
      { id: "1.10", kind: "paragraph", text: "Text of 1.10" },
      { id: "fn1", kind: "paragraph", text: "Text of fn1" },
    ]);
  });

  it.each([
    ["is not JSON", `${line("1")}\nbanana`, /line 2, is not a JSON object/],
    ["is not of JSON objects", "[1]\n", /line 1, is not a JSON object/],
    ["lacks the text of a passage", '{"id": "1", "kind": "paragraph"}', /with the texts id, kind and text/],
    ["holds nothing", "\n", /holds no passage/],
    ["holds a passage twice", `${line("1")}\n${line("1")}`, /holds the passage 1 twice/],
  ])("refuses a file that %s", (_, content, sentence) => {
    expect(() => read(content)).toThrow(Refusal);
    expect(() => read(content)).toThrow(sentence);
  });

  it("refuses what cannot be read", () => {
    expect(() => readArticle(join(folder, "banana"))).toThrow(/banana cannot be read \(ENOENT\)/);
    expect(() => readArticle(folder)).toThrow(/cannot be read \(EISDIR\)/);
  });
});
