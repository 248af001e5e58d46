import { join } from "node:path";

import type { Finding } from "../findings/finding.js";
import { listFolder } from "./list-folder.js";
import { readDataset } from "./read-dataset.js";
import { readEditions } from "./read-editions.js";
import { Reading } from "./reading.js";
import type { DataRecord } from "../records/data-record.js";

const editionsFile = "editions.yaml";

/** Data as read: the records that could be read, and a finding for everything that could not. */
interface ReadData {
  readonly data: DataRecord;
  readonly findings: readonly Finding[];
  /** Ids and locators of records that could not be read; that others name them is no second mistake. */
  readonly refused: ReadonlySet<string>;
}

/** Reads a data folder, its files in the order of their names; bad data makes findings, never an exception. */
export function readData(folder: string): ReadData {
  const reading = new Reading();
  const { files, folders } = listFolder(folder, "data", { needs: editionsFile, mayHold: "folders" }, reading);
  const editions = files.flatMap((file) => readEditions(join(folder, file), `data/${file}`, reading));
  const datasets = folders.map((name) => readDataset(folder, name, reading));
  return { data: { datasets, editions }, findings: reading.findings, refused: reading.refused };
}
