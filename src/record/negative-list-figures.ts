import type { Citer } from "./citer.js";
import type { NegativeListRow } from "./columns/negative-list-columns.js";
import type { Conversion } from "./conversion.js";

interface Converted extends Conversion {
  readonly row: NegativeListRow;
  readonly document: string;
  readonly cite: Citer;
}

/** The numbers a text gives besides the count of the measures, and what they count. */
const inText = [
  { what: "sectors", pattern: /(\d+) sectors/, indicator: { id: "indicator/sectors-on-negative-list", name: "Sectors on the negative list" } },
  { what: "entries", pattern: /(\d+) entries/, indicator: { id: "indicator/entries-on-negative-list", name: "Number of entries on the negative list" } },
  { what: "categories", pattern: /(\d+) categories/, indicator: { id: "indicator/categories-on-negative-list", name: "Categories on the negative list" } },
] as const;

/** The counts of an edition: its measures, those on manufacturing, and what its text counts. */
export function writeListFigures({ book, row, document, cite }: Converted): void {
  const { at } = cite();
  const name = document.slice(document.indexOf("/") + 1);
  const count = (what: string, unit: string, indicator: string, value: string, about: readonly string[] = [document]): void => {
    book.figures.push({ id: `figure/record-${name}-${what}`, indicator, about, period: String(row.edition), value, unit, printed: value, at });
  };
  const measures = book.entity("indicator/restrictive-measures-on-negative-list", { name: "Number of restrictive measures on the negative list" }, { at });
  count("measures", "restrictive measures", measures, String(row.measures));
  for (const { what, pattern, indicator } of inText) {
    const value = pattern.exec(row.items ?? "")?.[1];
    if (value !== undefined) count(what, what, book.entity(indicator.id, { name: indicator.name }, { at }), value);
  }
  if (row.manufacturing_measures === undefined) return;
  const manufacturing = book.entity("industry/manufacturing", { name: "Manufacturing" }, { at });
  count("measures-on-manufacturing", "restrictive measures", measures, String(row.manufacturing_measures), [document, manufacturing]);
}
