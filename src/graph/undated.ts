/** What becomes, in lists, of what may have been there on the day of a view but is not known to: it is there and marked, left out, or all there is. */
export type Undated = "INCLUDE" | "EXCLUDE" | "ONLY";
