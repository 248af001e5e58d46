/** How a number is worked out from figures; where two are taken, the first stands against the second. */
export const derivations = {
  SUM: "All added.",
  AVERAGE: "All added, divided by how many.",
  MINIMUM: "The smallest.",
  MAXIMUM: "The largest.",
  RANK: "Places by size, 1 the largest.",
  DIFFERENCE: "The first less the second.",
  RATIO: "The first divided by the second, which may be of another unit.",
  SHARE: "The first in percent of the second.",
  SHARE_OF_SUM: "Each in percent of all added.",
  GROWTH: "Change from second to first, in percent.",
  COMPOUND_GROWTH: "That change as percent a year.",
  INDEX: "The first where the second is 100.",
  PREVIOUS_LEVEL: "A level before its printed growth.",
  WHOLE: "What a level is a printed share of.",
} as const;

/** One of the derivations. */
export type DerivationName = keyof typeof derivations;
