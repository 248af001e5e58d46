/** How a table is printed. */
export const periodsRun = {
  DOWN: "A row for each period.",
  ACROSS: "A column for each period.",
} as const;

/** One of the ways. */
export type PeriodsRunName = keyof typeof periodsRun;
