import { parse } from "graphql";

import type { CheckResult } from "./check-document.js";
import type { PageCitation, PageConflict, PageLink } from "./page-data.js";

/** What a figure is compared with, on its page. */
export interface ComparisonData {
  readonly kind: string;
  readonly statement: string | null;
  readonly period: { readonly text: string } | null;
  readonly indicator: PageLink | null;
  readonly about: readonly PageLink[];
}

/** How a doubtful figure is most likely meant, on a page. */
export interface ReadingData {
  readonly value: string;
  readonly unit: string;
  readonly scale: string | null;
  readonly why: string;
  readonly conflict: PageConflict;
}

/** What `figureDocument` asks for. */
export interface FigureData {
  readonly __typename: "Figure";
  readonly id: string;
  readonly sentence: string;
  readonly statement: string | null;
  readonly printed: string;
  readonly value: string;
  readonly valueHigh: string | null;
  readonly unit: string;
  readonly scale: string | null;
  readonly bound: string;
  readonly nature: string;
  readonly indicator: PageLink;
  readonly about: readonly PageLink[];
  readonly period: { readonly text: string } | null;
  readonly reportedBy: PageLink | null;
  readonly comparison: ComparisonData | null;
  readonly reading: ReadingData | null;
  readonly table: (PageLink & { readonly number: number }) | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly citations: readonly PageCitation[];
  readonly checks: readonly CheckResult[];
  readonly conflicts: readonly PageConflict[];
}

/** What the page of a figure shows. */
export const figureDocument = parse(`
  query Figure($id: ID!, $edition: ID, $validOn: Date) {
    asOf(edition: $edition, validOn: $validOn) {
      node(id: $id) {
        __typename
        id
        ... on Figure {
          sentence statement printed value valueHigh unit currency scale bound nature row column
          indicator { id name }
          about { id name }
          period { text earliest latest }
          reportedBy { id name }
          comparison { kind statement period { text } indicator { id name } about { id name } }
          reading { value unit scale why conflict { id statement weight } }
          table { id number name }
          citations { locator dataset address source { id label summary } }
          checks { id kind printed recomputed agrees why statement inputs { number figure { id sentence } entity { id name } } }
          conflicts { id statement weight }
        }
      }
    }
  }
`);
