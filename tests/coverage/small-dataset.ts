import type { DatasetRecord } from "../../src/dataset/records/dataset-record.js";

/** Records without their positions, which coverage does not ask for. */
type Written<T> = Omit<T, "position">;

type Records = Omit<DatasetRecord, "id" | "title" | "authors" | "address" | "passages">;

/** The lists of a dataset as a test writes them. */
type Lists = { readonly [K in keyof Records]?: readonly Written<Records[K][number]>[] };

/** Where everything stands. */
export const position = { file: "data/small/records.yaml", line: 1, column: 1 };

const placed = <T extends object>(records: readonly T[] = []): (T & { position: typeof position })[] => records.map((record) => ({ ...record, position }));

/** A dataset with the passages of these locators and these records. */
export const smallDataset = (locators: readonly string[], lists: Lists = {}): DatasetRecord => ({
  id: "small",
  title: "A small text",
  authors: ["Nobody"],
  address: "https://example.org/small",
  passages: placed(locators.map((locator) => ({ locator, kind: "paragraph", section: "1", summary: "Something" }))),
  webPages: placed(lists.webPages),
  merges: placed(lists.merges),
  entities: placed(lists.entities),
  relations: placed(lists.relations),
  steps: placed(lists.steps),
  stages: placed(lists.stages),
  workCitations: placed(lists.workCitations),
  figures: placed(lists.figures),
  tables: placed(lists.tables),
  checks: placed(lists.checks),
  conflicts: placed(lists.conflicts),
  omissions: placed(lists.omissions),
});
