/** Why a number, name or quoted term of a passage is not in the data. */
export const omissionReasons = {
  ORDINAL: "Counts off the points of the text.",
  GENERIC_WORD: "An ordinary word written with a capital letter or in quotes.",
  PART_OF_NAME: "Part of a name or title that the data gives in another form.",
  MANNER_OF_SPEAKING: "Said for effect; no number or name of anything.",
  TYPOGRAPHY: "Belongs to the way the text is printed, not to what it says.",
} as const;

/** One of the reasons. */
export type OmissionReasonName = keyof typeof omissionReasons;
