/** How a number compares one thing with another. */
export const comparisonKinds = {
  GROWTH: "Change against another period, in percent of it; negative for a fall.",
  DIFFERENCE: "What lies between two values, in their unit; negative for a fall.",
  SHARE: "Part of a whole, in percent of it.",
  RATIO: "A multiple of something else.",
} as const;

/** One of the kinds of comparison. */
export type ComparisonKindName = keyof typeof comparisonKinds;
