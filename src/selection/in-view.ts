const possible = (variable: string): string => `${variable}.fromDay <= $latest AND ${variable}.toDay >= $earliest`;
const sure = (variable: string): string => `${variable}.surelyFromDay <= $latest AND ${variable}.surelyToDay >= $earliest`;

/** The condition that rows or relationships of these variables are there together on the days of the view. */
export const inView = (...variables: readonly string[]): string =>
  [...variables.map(possible), `($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (${variables.map(sure).join(" AND ")}))`].join(" AND ");
