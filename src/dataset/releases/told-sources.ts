import type { DatasetRecord } from "../records/dataset-record.js";
import type { PassageRecord } from "../records/passage-record.js";
import type { WebPageRecord } from "../records/web-page-record.js";

/** Passages and web pages with just what the graph tells of them. */
interface ToldSources {
  readonly passages: readonly (PassageRecord & { readonly address?: string })[];
  readonly webPages: readonly Omit<WebPageRecord, "readAt">[];
}

/** The sources of a dataset as the graph tells them: a passage has the address of its text, and where a page was read stays in the file. */
export const toldSources = ({ address, passages, webPages }: DatasetRecord): ToldSources => ({
  passages: address === undefined ? passages : passages.map((passage) => ({ ...passage, address })),
  webPages: webPages.map(({ readAt: _readAt, ...page }) => page),
});
