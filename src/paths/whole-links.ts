import type { Link } from "./link.js";

/** A relation of an entity, and how many of that entity there are rows for; one row without a relation where there are none. */
export interface LinkRow {
  readonly degree: number;
  readonly link: Link | null;
}

/** The relations that the rows of an entity give; null where rows are missing: an entity without relations has a row too. */
export function wholeLinks(rows: readonly LinkRow[]): readonly Link[] | null {
  const links = rows.flatMap(({ link }) => (link === null ? [] : [link]));
  return rows[0]?.degree === links.length ? links : null;
}
