import type { DatasetRecord } from "../records/dataset-record.js";
import { citedRecords } from "./cited-records.js";

/** A locator as written, in a field or in an item of a list. */
interface CitedLocator {
  readonly locator: string;
  readonly record: object;
  readonly path: readonly (string | number)[];
}

/** Every locator a dataset writes outside its passages, also where one record may name only one. */
export function citedLocators(dataset: DatasetRecord): readonly CitedLocator[] {
  const { tables, workCitations, omissions, conflicts } = dataset;
  const one = (record: object, locator: string, ...path: (string | number)[]): CitedLocator => ({ locator, record, path });
  return [
    ...citedRecords(dataset).flatMap((record) => record.at.map((locator, index) => one(record, locator, "at", index))),
    ...tables.map((table) => one(table, table.cellsAt, "cellsAt")),
    ...workCitations.map((citation) => one(citation, citation.passage, "passage")),
    ...omissions.map((omission) => one(omission, omission.at, "at")),
    ...conflicts.flatMap((conflict) => conflict.sides.map(({ at }, index) => one(conflict, at, "sides", index, "at"))),
  ];
}
