/** The condition that a row or relationship of this variable may be there on the days of the view. */
export const possiblyInView = (variable: string): string => `${variable}.fromDay <= $latest AND ${variable}.toDay >= $earliest`;
