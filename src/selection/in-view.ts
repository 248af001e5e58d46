/** The condition that a row or relationship of this variable is there on the days of the view. */
export const inView = (variable: string): string => `${variable}.fromDay <= $latest AND ${variable}.toDay >= $earliest`;
