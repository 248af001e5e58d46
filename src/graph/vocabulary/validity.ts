/** Whether something is known to be there on the day of a view. */
export const validities = {
  HOLDS: "By its dates it surely was there on that day.",
  UNKNOWN: "It may have been there: no source dates it, or not that closely.",
} as const;

/** One of the two. */
export type ValidityName = keyof typeof validities;
