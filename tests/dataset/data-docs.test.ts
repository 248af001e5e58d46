import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { readerRules } from "../../src/dataset/reading/reader-rules.js";
import { rules } from "../../src/dataset/rules.js";

const [, tables = ""] = readFileSync("docs/data.md", "utf8").split("## Rules of reading");
const rows = [...tables.matchAll(/^\| `(.+)` \| (.+) \|$/gm)];

describe("docs/data.md", () => {
  it("lists the rules of the code with their meanings, in their order, and no others", () => {
    const declared = [...Object.entries(readerRules), ...rules.map(({ id, meaning }) => [id, meaning] as const)];
    expect(rows.map(([, id, meaning]) => [id, meaning])).toEqual(declared);
  });
});
