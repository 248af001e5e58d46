import { parse } from "graphql";

import type { ReadingData } from "./figure-document.js";
import type { PageCitation, PageConflict, PageLink } from "./page-data.js";

/** A cell of a table: its number as printed, between the labels of its row and column. */
export interface CellData {
  readonly id: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly period: { readonly text: string; readonly earliest: string | null } | null;
  readonly reading: ReadingData | null;
  readonly conflicts: readonly PageConflict[];
}

/** A series of a table. */
export interface SeriesData {
  readonly name: string;
  readonly indicator: PageLink;
  readonly figures: readonly CellData[];
}

/** What `tableDocument` asks for. */
export interface TableData {
  readonly __typename: "Table";
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly unitLabel: string;
  readonly periodsRun: "ACROSS" | "DOWN";
  readonly about: readonly PageLink[];
  readonly reportedBy: PageLink | null;
  readonly citations: readonly PageCitation[];
  readonly series: readonly SeriesData[];
}

/** What the page of a table shows: all of its cells. */
export const tableDocument = parse(`
  query Table($id: ID!, $edition: ID, $validOn: Date) {
    asOf(edition: $edition, validOn: $validOn) {
      node(id: $id) {
        __typename
        id
        ... on Table {
          number name unitLabel periodsRun
          about { id name }
          reportedBy { id name }
          citations { locator dataset address source { id label summary } }
          series {
            name unit scale nature
            indicator { id name }
            figures { id row column printed value period { text earliest } reading { value unit scale why conflict { id statement weight } } conflicts { id statement weight } }
          }
        }
      }
    }
  }
`);
