import type { DataRecord } from "../dataset/records/data-record.js";
import type { ArticlePassage } from "./article-passage.js";
import { chooseDataset } from "./choose-dataset.js";
import { coverPassages } from "./cover-passages.js";
import type { PassageCoverage } from "./passage-coverage.js";
import { type SharedRun, sharedWords } from "./shared-words.js";

/** How the data and the text it is about stand to each other. */
export interface Coverage {
  /** Id of the dataset that the text belongs to. */
  readonly dataset: string;
  readonly passages: readonly PassageCoverage[];
  /** Where the data repeats the text's own words. */
  readonly sharedWords: readonly SharedRun[];
}

/** Holds the data against a text: what of it is covered, passage by passage, and whether the data says it in words of its own. */
export function measureCoverage(data: DataRecord, article: readonly ArticlePassage[]): Coverage {
  const dataset = chooseDataset(data, article);
  return { dataset: dataset.id, passages: coverPassages(dataset, article), sharedWords: sharedWords(data, article) };
}
