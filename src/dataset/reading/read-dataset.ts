import { join } from "node:path";

import { listFolder } from "./list-folder.js";
import { positions } from "../findings/positions.js";
import { readFile } from "./read-file.js";
import { readRecordFiles } from "./read-record-files.js";
import { readTitlePage } from "./read-title-page.js";
import type { Reading } from "./reading.js";
import type { DatasetRecord } from "../records/dataset-record.js";

const titlePage = "dataset.yaml";

/** A folder of data/ as a dataset; what cannot be read becomes findings, and the rest is there. */
export function readDataset(dataFolder: string, folder: string, reading: Reading): DatasetRecord {
  const path = join(dataFolder, folder);
  const { files } = listFolder(path, `data/${folder}`, { needs: titlePage, mayHold: "files" }, reading);
  const map = files.includes(titlePage) ? readFile(join(path, titlePage), `data/${folder}/${titlePage}`, reading) : null;
  const page = readTitlePage(map, folder, reading);
  const recordFiles = files.filter((file) => file !== titlePage);
  return positions.move(page, { ...page, ...readRecordFiles(path, folder, recordFiles, reading) });
}
