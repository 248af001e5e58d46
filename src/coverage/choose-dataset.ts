import type { DataRecord } from "../dataset/records/data-record.js";
import type { DatasetRecord } from "../dataset/records/dataset-record.js";
import { Refusal } from "../refusal.js";
import type { ArticlePassage } from "./article-passage.js";

const named = (ids: readonly string[]): string => `${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ` and ${ids.length - 3} more` : ""}`;

/** The dataset whose passages are those of the text, all of them and no others; a Refusal when there is none. */
export function chooseDataset({ datasets }: DataRecord, article: readonly ArticlePassage[]): DatasetRecord {
  const ids = new Set(article.map(({ id }) => id));
  const inCommon = ({ passages }: DatasetRecord): number => passages.filter(({ locator }) => ids.has(locator)).length;
  const [nearest] = datasets.toSorted((one, other) => inCommon(other) - inCommon(one));
  if (nearest === undefined || inCommon(nearest) === 0) throw new Refusal("No dataset has a passage of this text: its ids are not the locators of the data.");
  const locators = new Set(nearest.passages.map(({ locator }) => locator));
  const foreign = [...ids].filter((id) => !locators.has(id));
  const missing = [...locators].filter((locator) => !ids.has(locator));
  if (foreign.length > 0) throw new Refusal(`The text has passages that data/${nearest.id} has not: ${named(foreign)}.`);
  if (missing.length > 0) throw new Refusal(`The text lacks passages that data/${nearest.id} has: ${named(missing)}.`);
  return nearest;
}
