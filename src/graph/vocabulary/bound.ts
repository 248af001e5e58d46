/** How a number stands to the true value, as its source words it. */
export const bounds = {
  EXACT: "The number itself, as precise as it is printed.",
  ABOUT: "About, roughly or approximately so much.",
  OVER: "More than so much.",
  NEARLY: "A little less than so much.",
  UNDER: "Less than so much.",
  AT_LEAST: "So much or more.",
  AT_MOST: "So much or less.",
  BETWEEN: "From one number to another.",
} as const;

/** One of the bounds. */
export type BoundName = keyof typeof bounds;
