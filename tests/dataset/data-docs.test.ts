import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { readerRules } from "../../src/dataset/reading/reader-rules.js";
import { rules } from "../../src/dataset/rules.js";
import { omissionReasons } from "../../src/graph/vocabulary/omission-reason.js";
import { markdownTable, tablesUnder } from "../markdown.js";

const page = readFileSync("docs/data.md", "utf8");
const [, tables = ""] = page.split("## Rules of reading");
const rows = [...tables.matchAll(/^\| `(.+)` \| (.+) \|$/gm)];

describe("docs/data.md", () => {
  it("lists the rules of the code with their meanings, in their order, and no others", () => {
    const declared = [...Object.entries(readerRules), ...rules.map(({ id, meaning }) => [id, meaning] as const)];
    expect(rows.map(([, id, meaning]) => [id, meaning])).toEqual(declared);
  });

  it("lists the reasons for leaving something out", () => {
    const reasons = Object.entries(omissionReasons).map(([reason, meaning]) => [`\`${reason}\``, meaning]);
    expect(tablesUnder(page)["Coverage"]).toBe(markdownTable(["reason", "what is left out"], reasons));
  });
});
