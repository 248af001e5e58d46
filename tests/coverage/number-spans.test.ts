import { describe, expect, it } from "vitest";

import { numberSpans } from "../../src/coverage/number-spans.js";

const numbersIn = (text: string): readonly string[] => numberSpans(text).map(({ start, end }) => text.slice(start, end));

describe("numberSpans", () => {
  it.each([
    ["with separators and decimals", "1,234,567.8 loaves, then 2.50.", ["1,234,567.8", "2.50"]],
    ["one by one in a range or list", "1990-2020, 3 and 4", ["1990", "2020", "3", "4"]],
    ["inside words", "the G7 and the 18th", ["7", "18"]],
    ["in words, also with a capital or a hyphen", "Two bakers, twenty-eight loaves, sixteen rolls, a hundred", ["Two", "twenty-eight", "sixteen", "hundred"]],
    ["that are parts", "half, one-third and three-quarters, two thirds, one-thousandth", ["half", "one-third", "three-quarters", "two", "thirds", "one-thousandth"]],
    ["that are multiples", "doubled, and twice that", ["doubled", "twice"]],
    ["before a hyphen", "a two-way street", ["two"]],
  ])("finds numbers %s", (_, text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it("takes no ordinals, no single one and no parts of words for numbers", () => {
    expect(numbersIn("the first, the third, one of them, often, network, a quarter")).toEqual([]);
  });
});
