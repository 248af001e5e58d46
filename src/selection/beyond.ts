import type { SortTerm } from "./sort-term.js";
import type { Writer } from "./writer.js";

/** The value of a sort term on a row; null where it has none. */
export type SortValue = string | number | boolean | null;

const same = ({ text }: SortTerm, value: SortValue, writer: Writer): string => (value === null ? `${text} IS NULL` : `${text} = ${writer.parameter(value)}`);

/** Rows strictly after a value of one term; null where no row can be. */
function after({ text, isDescending, nullsFirst, isNullable }: SortTerm, value: SortValue, isBackward: boolean, writer: Writer): string | null {
  const nullsBehind = isNullable && nullsFirst === isBackward;
  if (value === null) return nullsBehind ? null : `${text} IS NOT NULL`;
  const farther = `${text} ${isDescending === isBackward ? ">" : "<"} ${writer.parameter(value)}`;
  return nullsBehind ? `(${farther} OR ${text} IS NULL)` : farther;
}

/** The condition that a row stands after, or backward before, the row with these values, the last of which is its id. */
export function beyond(terms: readonly SortTerm[], values: readonly SortValue[], isBackward: boolean, writer: Writer): string {
  const ways = terms.flatMap((term, index) => {
    const farther = after(term, values[index] ?? null, isBackward, writer);
    if (farther === null) return [];
    const equal = terms.slice(0, index).map((earlier, place) => same(earlier, values[place] ?? null, writer));
    return [`(${[...equal, farther].join(" AND ")})`];
  });
  return `(${ways.join(" OR ")})`;
}
