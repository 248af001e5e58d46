import type { DocumentRow } from "./columns/document-columns.js";

/** A column that counts something of a document, and what. */
interface Counted {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
}

type CountColumn = {
  [K in keyof DocumentRow]-?: DocumentRow[K] extends number | undefined ? K : never;
}[keyof DocumentRow];

/** The columns of documents that count something, but for the totals of lists and the values of tallies. */
export const documentFigures: Readonly<Partial<Record<CountColumn, Counted>>> = {
  measures_nationwide: { indicator: "indicator/measures-for-the-whole-country", name: "Measures of a list for the whole country", unit: "measures" },
  measures_specific_areas: { indicator: "indicator/measures-for-certain-areas", name: "Measures of a list for certain areas", unit: "measures" },
  measures_special_customs_areas: { indicator: "indicator/measures-for-special-customs-areas", name: "Measures of a list for special customs supervision areas", unit: "measures" },
  "measures_other_ftz": { indicator: "indicator/measures-for-other-zones", name: "Measures of a list for other zones", unit: "measures" },
  zones_contributing: { indicator: "indicator/zones-contributing-to-a-list", name: "Zones that contributed to a list", unit: "zones" },
  items_total: { indicator: "indicator/items-of-a-document", name: "Items of a document", unit: "items" },
  items_review_cancelled: { indicator: "indicator/items-without-review", name: "Items whose review is dropped", unit: "items" },
  items_to_filing: { indicator: "indicator/items-turned-to-filing", name: "Items turned from review to filing", unit: "items" },
  items_streamlined: { indicator: "indicator/items-with-simpler-approval", name: "Items whose approval is made simpler", unit: "items" },
  areas_total: { indicator: "indicator/fields-of-a-document", name: "Fields of a document", unit: "fields" },
};
