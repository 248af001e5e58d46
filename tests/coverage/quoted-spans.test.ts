import { describe, expect, it } from "vitest";

import { quotedSpans } from "../../src/coverage/quoted-spans.js";

describe("quotedSpans", () => {
  it("finds what is in quotes, without them, up to eight words", () => {
    const text = `the "daily bread" and "a b c d e f g h" but not "a b c d e f g h i"`;
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(["daily bread", "a b c d e f g h"]);
  });
});
