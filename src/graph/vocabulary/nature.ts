/** Whether a number tells what was, what is expected, or what is aimed at. */
export const natures = {
  ACTUAL: "Measured, counted or estimated for a time that had come.",
  FORECAST: "Expected.",
  TARGET: "Aimed at or asked for.",
} as const;

/** One of the natures. */
export type NatureName = keyof typeof natures;
