import { wordNumbers } from "./word-numbers.js";

const digits = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** All numbers that stand in a printed form, in digits (`6.8 trillion yuan`) or in words (`one-third`, `nine times`), without their sign. */
export function printedNumbers(printed: string): readonly number[] {
  const inDigits = [...printed.matchAll(digits)].map(([number]) => Number(number.replaceAll(",", "")));
  const words = printed.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  const runs = words.flatMap((word, index) => [word, `${word} ${words[index + 1] ?? ""}`, ...(word.includes("-") ? word.split("-") : [])]);
  return [...inDigits, ...runs.flatMap(wordNumbers)];
}
