import { authorities } from "../../graph/vocabulary/authority.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import type { Claimed } from "./claimed.js";
import { sourceIds, webPageId } from "./source-id.js";

/** How much the best source of some claims has to say: 0 is the highest. */
export type AuthorityOf = (claims: readonly Claimed[]) => number;

/** The declared order of authority, applied to the sources of some datasets. */
export function authorityOf(datasets: readonly DatasetRecord[]): AuthorityOf {
  const ranks = new Map<string, number>();
  for (const dataset of datasets) {
    for (const source of sourceIds(dataset).values()) ranks.set(source, authorities.indexOf("PASSAGE"));
    for (const { locator, pageKind } of dataset.webPages) ranks.set(webPageId(locator), authorities.indexOf(pageKind));
  }
  return (claims) => Math.min(...claims.flatMap(({ at }) => at.map((source) => ranks.get(source) ?? authorities.length)));
}
