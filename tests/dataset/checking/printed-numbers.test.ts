import { describe, expect, it } from "vitest";

import { printedNumbers } from "../../../src/dataset/checking/printed-numbers.js";

describe("a printed form", () => {
  it.each<[string, number[]]>([
    ["6.8 trillion yuan", [6.8]],
    ["3,489,739", [3489739]],
    ["two to 3 days", [3, 2]],
    ["Twenty-eight firms", [28, 20, 8]],
    ["nine times", [9]],
    ["nearly doubled", [2]],
    ["one-thousandth", [0.001, 1, 0.001]],
    ["half", [0.5]],
    ["two thirds", [2, 2 / 3, 1 / 3]],
    ["ranking second", [2]],
    ["the third", [3, 1 / 3]],
    ["ten-year", [10]],
    ["double-digit", [10, 2]],
    ["one hundred boats", [1, 100, 100]],
    ["no number", []],
  ])("%s holds %j", (printed, numbers) => {
    expect(printedNumbers(printed)).toEqual(numbers);
  });
});
