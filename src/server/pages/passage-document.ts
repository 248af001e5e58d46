import { parse } from "graphql";

import type { PageLink, PageList } from "./page-data.js";

/** One thing that was taken from a passage; it is about nothing where that is not there on the day of the view. */
export interface TakenData {
  readonly kind: string;
  readonly statement: string;
  readonly about: { readonly id: string } | null;
}

/** What `passageDocument` asks for. */
export interface PassageData {
  readonly __typename: "Passage";
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  readonly address: string | null;
  readonly works: readonly PageLink[];
  readonly statements: PageList<TakenData> & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

/** What the page of a passage shows: a part of what was taken from it, from a cursor on. */
export const passageDocument = parse(`
  query Passage($id: ID!, $edition: ID, $validOn: Date, $after: String) {
    asOf(edition: $edition, validOn: $validOn) {
      node(id: $id) {
        __typename
        id
        ... on Passage {
          locator label section passageKind dataset address summary
          works { id name }
          statements(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { kind statement about { id } } }
        }
      }
    }
  }
`);
