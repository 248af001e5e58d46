import { join } from "node:path";

import type { Finding } from "../findings/finding.js";
import { listFolder } from "./list-folder.js";
import { readDataset } from "./read-dataset.js";
import { readEditions } from "./read-editions.js";
import { readReleases } from "./read-releases.js";
import { Reading } from "./reading.js";
import type { DataRecord } from "../records/data-record.js";

const editionsFile = "editions.yaml";
const releasesFile = "releases.yaml";
const statementsFile = "statements.tsv";

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
  const { files, folders } = listFolder(folder, "data", { needs: editionsFile, allows: [releasesFile, statementsFile], mayHold: "folders" }, reading);
  const having = (name: string): readonly string[] => files.filter((file) => file === name);
  const editions = having(editionsFile).flatMap((file) => readEditions(join(folder, file), `data/${file}`, reading));
  const releases = having(releasesFile).flatMap((file) => readReleases(join(folder, file), `data/${file}`, reading));
  const datasets = folders.map((name) => readDataset(folder, name, reading));
  return { data: { datasets, editions, releases }, findings: reading.findings, refused: reading.refused };
}
