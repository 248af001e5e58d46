import type { DatasetRecord } from "../records/dataset-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** What dataset.yaml says of its dataset. */
export type TitlePage = Pick<DatasetRecord, "id" | "title" | "authors" | "address">;

/** How a title page is written. */
export const titlePageSchema = recordSchema<TitlePage>({ id: fields.text, title: fields.text }, { authors: fields.texts, address: fields.text });
