import type { DatasetRecord } from "../dataset/records/dataset-record.js";
import type { ArticlePassage } from "./article-passage.js";
import { coverTable } from "./cover-table.js";
import { coverText } from "./cover-text.js";
import { coversOf } from "./covers-of.js";
import type { PassageCoverage } from "./passage-coverage.js";
import { plainText } from "./plain-text.js";
import { tokensOf } from "./tokens-of.js";

const nothing = { everywhere: new Set<string>(), once: [] };

/** What a dataset covers of each passage of the text it is about, by statements that cite that very passage. */
export function coverPassages(dataset: DatasetRecord, article: readonly ArticlePassage[]): readonly PassageCoverage[] {
  const covers = coversOf(dataset);
  const tokensIn = tokensOf(article.map(({ text }) => plainText(text)));
  return article.map(({ id, kind, text }) => {
    const omissions = dataset.omissions.filter(({ at }) => at === id);
    const tables = dataset.tables.filter(({ cellsAt }) => cellsAt === id);
    if (kind === "table" || tables.length > 0) return { id, ...coverTable(text, tables, omissions) };
    const plain = plainText(text);
    return { id, ...coverText(plain, tokensIn(plain), covers.get(id) ?? nothing, omissions) };
  });
}
