/** How sure a claim is. */
export const confidences = {
  STATED: "The source says it.",
  DERIVED: "It follows from what sources say.",
  UNCERTAIN: "One weak or vague source.",
} as const;

/** One of the confidences. */
export type ConfidenceName = keyof typeof confidences;
