/** How a printed number is recomputed from others, its inputs in order. */
export const checkKinds = {
  SUM: "All inputs added.",
  DIFFERENCE: "The first input less the others.",
  PRODUCT: "All inputs multiplied.",
  RATIO: "The first input divided by the second.",
  SHARE: "The first input in percent of the second.",
  GROWTH: "The first input against the second, change in percent.",
  PREVIOUS_LEVEL: "The first input before it grew by the second, in percent.",
  COUNT: "How many inputs there are; they are entities.",
} as const;

/** One of the kinds of check. */
export type CheckKindName = keyof typeof checkKinds;
