import { describe, expect, it } from "vitest";

import { plainText } from "../../src/coverage/plain-text.js";

describe("plainText", () => {
  it.each([
    ["quotes", "the baker’s “best” bread", `the baker's "best" bread`],
    ["dashes", "bread—and cakes – 1–2 or −3", "bread - and cakes - 1-2 or -3"],
    ["blanks and line ends", "bread \n and\u00a0 cakes ", "bread and cakes"],
    ["emphasis, escapes and headings", "# **Bread** and *cakes*\\*", "Bread and cakes"],
    ["tags, but not addresses", "bread,<sup>1</sup> see <https://example.org>", "bread, 1 see <https://example.org>"],
    ["letters with accents", "Cafe\u0301", "Café"],
  ])("has one spelling of %s", (_, printed, plain) => {
    expect(plainText(printed)).toBe(plain);
  });
});
