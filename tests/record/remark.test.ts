import { describe, expect, it } from "vitest";

import { remark } from "../../src/record/remark.js";

describe("a note of a row", () => {
  it("that speaks of columns is put in words for readers", () => {
    expect(remark("the total 19 is on facts_source; the list is not on a stored page")).toBe("The total is known; no copy of the whole list was read.");
  });

  it("is else given as it stands, as a sentence", () => {
    expect(remark("one of two.")).toBe("Note of the record: one of two.");
    expect(remark(undefined)).toBeUndefined();
  });
});
