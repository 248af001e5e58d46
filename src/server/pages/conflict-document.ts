import { parse } from "graphql";

import type { PageCitation, PageLink } from "./page-data.js";

/** What holds a side of a conflict: an entity has a name, a figure a sentence, a step or stage a statement. */
export interface RefData {
  readonly id: string;
  readonly name?: string;
  readonly sentence?: string;
  readonly statement?: string;
}

/** What one of the citations says. */
export interface SideData {
  readonly value: string;
  readonly unit: string | null;
  readonly statement: string | null;
  readonly citation: PageCitation;
  readonly ref: RefData | null;
}

/** What `conflictDocument` asks for. */
export interface ConflictData {
  readonly __typename: "Conflict";
  readonly id: string;
  readonly kind: string;
  readonly weight: number | null;
  readonly statement: string;
  readonly reading: string | null;
  readonly about: readonly PageLink[];
  readonly sides: readonly SideData[];
}

/** What the page of a conflict shows. */
export const conflictDocument = parse(`
  query Conflict($id: ID!, $edition: ID, $validOn: Date) {
    asOf(edition: $edition, validOn: $validOn) {
      node(id: $id) {
        __typename
        id
        ... on Conflict {
          kind weight statement reading
          about { id name }
          sides {
            value unit statement
            citation { locator dataset address source { id label summary } }
            ref { id ... on Entity { name } ... on Figure { sentence } ... on RolloutStep { statement } ... on AgreementStage { statement } }
          }
        }
      }
    }
  }
`);
