/** What it is that cannot be right in two places at once. */
export const conflictKinds = {
  VALUE: "Two values for one thing.",
  UNIT: "A unit or scale against the numbers it labels.",
  HEADING: "A heading against what it heads.",
  ARITHMETIC: "A printed result against its own inputs.",
  WORDS: "Words against numbers.",
  DATE: "Two dates for one thing.",
  NAME: "Names or translations that hide that two things are one, or one is two.",
  TERM: "One term for different things, or different terms for one.",
  CITATION: "A citation that leads nowhere, or elsewhere.",
} as const;

/** One of the kinds of conflict. */
export type ConflictKindName = keyof typeof conflictKinds;
