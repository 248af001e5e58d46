import type { DatasetRecord } from "../records/dataset-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";
import type { TitlePage } from "./title-page-schema.js";

/** The lists that a file of records may hold. */
export type RecordLists = Omit<DatasetRecord, keyof TitlePage>;

const { list } = fields;

/** How a file of records is written. */
export const recordFileSchema = recordSchema<Partial<RecordLists>>(
  {},
  {
    passages: list,
    webPages: list,
    merges: list,
    entities: list,
    relations: list,
    steps: list,
    stages: list,
    workCitations: list,
    figures: list,
    tables: list,
    checks: list,
    conflicts: list,
    omissions: list,
  },
);
