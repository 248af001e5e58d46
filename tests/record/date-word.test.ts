import { expect, it } from "vitest";

import { dateWord } from "../../src/record/date-word.js";

it.each([
  ["2023-06-01", "on that day"],
  ["2023-06", "in that month"],
  ["2023", "in that year"],
  ["before 2023", "at that time"],
])("of %s a sentence says %s", (date, words) => {
  expect(dateWord(date)).toBe(words);
});
