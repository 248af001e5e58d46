import { possiblyInView } from "./possibly-in-view.js";

const sure = (variable: string): string => `${variable}.surelyFromDay <= $latest AND ${variable}.surelyToDay >= $earliest`;

/** The condition that rows or relationships of these variables are there together on the days of the view, as it wants what is not known to be. */
export const inView = (...variables: readonly string[]): string =>
  [...variables.map(possiblyInView), `($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (${variables.map(sure).join(" AND ")}))`].join(" AND ");
