import { parse } from "graphql";

import type { PageLink } from "./page-data.js";

/** A figure where a page names it. */
export interface FigureLink {
  readonly id: string;
  readonly sentence: string;
}

/** One thing that a check computes with. */
export interface InputData {
  readonly number: string | null;
  readonly figure: FigureLink | null;
  readonly entity: PageLink | null;
}

/** What a check computes with and comes to. */
export interface CheckResult {
  readonly id: string;
  readonly kind: string;
  readonly printed: string;
  readonly recomputed: string | null;
  readonly agrees: boolean | null;
  readonly why: string | null;
  readonly statement: string | null;
  readonly inputs: readonly InputData[];
}

/** What `checkDocument` asks for. */
export interface CheckData extends CheckResult {
  readonly __typename: "Check";
  readonly figure: FigureLink & { readonly unit: string };
}

/** What the page of a check shows. */
export const checkDocument = parse(`
  query Check($id: ID!, $edition: ID, $validOn: Date) {
    asOf(edition: $edition, validOn: $validOn) {
      node(id: $id) {
        __typename
        id
        ... on Check {
          kind printed recomputed agrees why statement
          figure { id sentence unit }
          inputs { number figure { id sentence } entity { id name } }
        }
      }
    }
  }
`);
