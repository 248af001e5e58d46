import type { Citer } from "./citer.js";
import type { NegativeListRow } from "./columns/negative-list-columns.js";
import type { Conversion } from "./conversion.js";

interface Converted extends Conversion {
  readonly row: NegativeListRow;
  readonly document: string;
  readonly cite: Citer;
}

type Count = "measures" | "sectors" | "entries" | "categories";
type Indicators = Readonly<Record<Count, { readonly id: string; readonly name: string }>>;

/** What is counted of the lists for investment. */
const ofInvestment: Indicators = {
  measures: { id: "indicator/restrictive-measures-on-negative-list", name: "Number of restrictive measures on the foreign investment negative list" },
  sectors: { id: "indicator/sectors-on-negative-list", name: "Sectors on the foreign investment negative list" },
  entries: { id: "indicator/entries-on-negative-list", name: "Number of entries on the negative list" },
  categories: { id: "indicator/categories-on-foreign-investment-negative-list", name: "Categories on the foreign investment negative list" },
};

/** What is counted of the lists for cross-border services, which are other lists. */
const ofServices: Indicators = {
  measures: { id: "indicator/restrictive-measures-on-services-negative-list", name: "Number of restrictive measures on the negative list for cross-border services" },
  sectors: { id: "indicator/sectors-on-services-negative-list", name: "Sectors on the negative list for cross-border services" },
  entries: { id: "indicator/entries-on-services-negative-list", name: "Number of entries on the negative list for cross-border services" },
  categories: { id: "indicator/categories-on-negative-list", name: "Categories on the negative list for cross-border services" },
};

/** The numbers a text gives besides the count of the measures. */
const inText: Readonly<Record<Exclude<Count, "measures">, RegExp>> = { sectors: /(\d+) sectors/, entries: /(\d+) entries/, categories: /(\d+) categories/ };

/** The counts of an edition: its measures, those on manufacturing, and what its text counts. */
export function writeListFigures({ book, row, document, cite }: Converted): void {
  const { at } = cite();
  const name = document.slice(document.indexOf("/") + 1);
  const indicators = row.kind === "cross-border trade in services" ? ofServices : ofInvestment;
  const count = (what: Count, unit: string, value: string, besides: { readonly of?: string; readonly about?: readonly string[] } = {}): void => {
    const indicator = book.entity(indicators[what].id, { name: indicators[what].name }, { at });
    const { of = "", about = [] } = besides;
    book.figures.push({ id: `figure/record-${name}-${what}${of}`, indicator, about: [document, ...about], period: String(row.edition), value, unit, printed: value, at });
  };
  count("measures", "restrictive measures", String(row.measures));
  for (const [what, pattern] of Object.entries(inText) as [keyof typeof inText, RegExp][]) {
    const value = pattern.exec(row.items ?? "")?.[1];
    if (value !== undefined) count(what, what, value);
  }
  if (row.manufacturing_measures === undefined) return;
  const manufacturing = book.entity("industry/manufacturing", { name: "Manufacturing" }, { at });
  count("measures", "restrictive measures", String(row.manufacturing_measures), { of: "-on-manufacturing", about: [manufacturing] });
}
