import { describe, expect, it } from "vitest";

import { nameWords } from "../../src/coverage/name-words.js";

const namesIn = (text: string, ...others: readonly string[]): readonly string[] =>
  nameWords([text, ...others])(text).map(({ start, end }) => text.slice(start, end));

describe("nameWords", () => {
  it("finds the words with a capital, whole", () => {
    expect(namesIn("we met O'Hara's aunt in Aix-Arles, near the DDR4 of Óbidos")).toEqual(["O'Hara's", "Aix-Arles", "DDR4", "Óbidos"]);
  });

  it.each([
    ["a sentence", "Bakers rise. Cakes do too! Why? Because: Yeast works."],
    ["what is in quotes", `they said "Bakers rise" and ("Cakes too")`],
  ])("leaves out the first word of %s", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it("takes it when it stands so within a sentence, in this text or another", () => {
    expect(namesIn("Bakers of Arles. Arles's bread.")).toEqual(["Arles", "Arles's"]);
    expect(namesIn("Arles rises.", "we saw Arles")).toEqual(["Arles"]);
  });

  it("takes it when it has a capital inside", () => {
    expect(namesIn("NATO rises. McDonald too.")).toEqual(["NATO", "McDonald"]);
  });

  it("does not take the word after a closing quote or an initial for a first one", () => {
    expect(namesIn(`the "old town" Bakery, the U.S. Bakery and J. Doe`)).toEqual(["Bakery", "U", "S", "Bakery", "J", "Doe"]);
  });

  it("does not take a first A, I, In or The for a name because a title has it in its midst", () => {
    expect(namesIn("The bread. In bread.", "we read Bread In The Night")).toEqual([]);
    expect(namesIn("we read The Bread")).toEqual(["The", "Bread"]);
  });
});
