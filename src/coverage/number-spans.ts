import type { Span } from "./span.js";

const units = "two|three|four|five|six|seven|eight|nine";
const below20 = `${units}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen`;
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const parts = "half|halves|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)s?";

const words = [
  `(?:one|${below20})-(?:${parts})`,
  `(?:${tens})(?:-(?:one|${units}))?`,
  below20,
  "hundred|half|halves|thirds|thousandths?|halved|doubled|tripled|twice|thrice",
].join("|");

const number = new RegExp(`\\d+(?:,\\d{3})*(?:\\.\\d+)?|(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "giu");

/** The numbers of a plain text, in digits (also those inside words, such as `G7`) and in words; `one` alone counts nothing and is none. */
export const numberSpans = (text: string): readonly Span[] => [...text.matchAll(number)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
