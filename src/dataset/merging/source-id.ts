import { passageId } from "./passage-id.js";
import type { DatasetRecord } from "../records/dataset-record.js";

/** The id of the web page with a locator. */
export const webPageId = (locator: string): string => `web-page/${locator}`;

/** What the locators of a dataset lead to: its passages and its web pages. */
export function sourceIds({ passages, webPages }: DatasetRecord): ReadonlyMap<string, string> {
  const ofPassages = passages.map(({ locator }) => [locator, passageId(locator)] as const);
  return new Map([...ofPassages, ...webPages.map(({ locator }) => [locator, webPageId(locator)] as const)]);
}
