import { positions } from "../findings/positions.js";
import type { Reading } from "./reading.js";
import { schemaCheck } from "./schema-check.js";
import { titlePageSchema, type TitlePage } from "../schemas/title-page-schema.js";

const check = schemaCheck<TitlePage>(titlePageSchema);

/** The title page of a dataset folder; when it is wrong or missing, an empty one, so that the records are checked all the same. */
export function readTitlePage(map: object | null, folder: string, reading: Reading): TitlePage {
  const page = map === null ? null : check(map, [], reading);
  if (page === null) return { id: folder, title: "" };
  if (page.id !== folder) reading.report(positions.at(page, ["id"]), "dataset-id", page.id, folder);
  return positions.move(page, { ...page, id: folder });
}
