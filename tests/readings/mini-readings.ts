import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Finding } from "../../src/dataset/findings/finding.js";
import { validate } from "../../src/dataset/validate.js";
import type { Agreement } from "../../src/readings/agreement.js";
import { compareReadings } from "../../src/readings/compare-readings.js";
import { readReadings } from "../../src/readings/read-readings.js";
import { type Change, withData } from "../dataset/mini-data.js";

/** Writes these files of a second reading beside the small data, hands the folder of both to the reader, and takes it away again. */
export const withReadings = <T>(files: Readonly<Record<string, string>>, read: (root: string) => T, changes: Readonly<Record<string, Change>> = {}): T =>
  withData(changes, (folder) => {
    const root = dirname(folder);
    mkdirSync(join(root, "tests/readings"), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, "tests/readings", name), text);
    return read(root);
  });

/** What is wrong with a reading of this text. */
export const findingsOf = (text: string): readonly Finding[] => withReadings({ "a.yaml": text }, (root) => readReadings(root).findings);

/** The small data held against a reading of this text. */
export const compared = (text: string, changes: Readonly<Record<string, Change>> = {}): Agreement =>
  withReadings({ "a.yaml": text }, (root) => compareReadings(validate(join(root, "data")).data, readReadings(root).passages), changes);
