import { parse } from "graphql";

import type { PassageData } from "./passage-document.js";

/** What `webPageDocument` asks for. */
export interface WebPageData extends Pick<PassageData, "id" | "label" | "summary" | "address" | "statements"> {
  readonly __typename: "WebPage";
  readonly publisher: string | null;
  readonly pageKind: string;
  readonly read: string;
}

/** What the page of a web page shows: a part of what was taken from it, from a cursor on. */
export const webPageDocument = parse(`
  query WebPage($id: ID!, $edition: ID, $validOn: Date, $after: String) {
    asOf(edition: $edition, validOn: $validOn) {
      node(id: $id) {
        __typename
        id
        ... on WebPage {
          locator label publisher pageKind read dataset address summary
          statements(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { kind statement about { id } } }
        }
      }
    }
  }
`);
