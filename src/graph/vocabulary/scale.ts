/** Scales in which numbers are printed, each with its power of ten; a stored value has the scale applied. */
export const scales = {
  thousand: { power: 3, meaning: "10^3" },
  million: { power: 6, meaning: "10^6" },
  "hundred million": { power: 8, meaning: "10^8" },
  billion: { power: 9, meaning: "10^9" },
  trillion: { power: 12, meaning: "10^12" },
} as const;

/** One of the scales. */
export type ScaleName = keyof typeof scales;
