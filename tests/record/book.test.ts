import { describe, expect, it } from "vitest";

import { Book } from "../../src/record/book.js";
import type { Cited } from "../../src/record/cited.js";

const stated: Cited = { at: ["a"] };
const derived: Cited = { at: ["b"], confidence: "DERIVED", statement: "It follows." };
const uncertain: Cited = { at: ["c"], confidence: "UNCERTAIN" };

/** What a fact and a relation become when rows say them in this order. */
function said(...rows: readonly Cited[]) {
  const book = new Book();
  for (const cited of rows) {
    book.entity("zone/coast", { name: "Coast" }, cited);
    book.fact("zone/coast", "areaKm2", 20, cited);
    book.relate("zone/coast", "LOCATED_IN", "place/coast", cited);
  }
  return [book.entities[0]?.facts?.[0], book.relations[0]];
}

describe("what two rows say of one thing", () => {
  it.each([[[stated, derived]], [[derived, stated]]])("is as sure as the surer of them, in whatever order", (rows) => {
    for (const record of said(...rows)) {
      expect(record?.at.toSorted()).toEqual(["a", "b"]);
      expect(record).not.toHaveProperty("confidence");
      expect(record).not.toHaveProperty("statement");
    }
  });

  it("is derived where one derives it and one is unsure", () => {
    for (const record of said(uncertain, derived)) expect(record).toMatchObject({ confidence: "DERIVED", statement: "It follows.", at: ["c", "b"] });
  });

  it("has the first time that one tells", () => {
    const book = new Book();
    for (const validFrom of [undefined, "2019", "2020"]) book.relate("area/cape", "PART_OF", "zone/coast", { ...stated, validFrom });
    expect(book.relations).toEqual([{ from: "area/cape", type: "PART_OF", to: "zone/coast", validFrom: "2019", at: ["a"] }]);
  });

  it("keeps the first words where both are as sure", () => {
    for (const record of said(stated, { at: ["d"], statement: "Second." }, { at: ["e"], statement: "Third." })) expect(record?.statement).toBe("Second.");
  });
});
