import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { Finding } from "../dataset/findings/finding.js";
import { readText } from "../dataset/reading/read-text.js";
import { Reading } from "../dataset/reading/reading.js";
import { Refusal } from "../refusal.js";
import { itemFindings } from "./item-findings.js";
import type { PassageItems } from "./passage-items.js";
import { readList } from "./read-list.js";
import { readPassages } from "./read-passages.js";

/** Where the readings lie, from the project's folder on. */
const place = "tests/readings";

/** The second reading as written: what could be read, and a finding for everything that could not. */
interface ReadReadings {
  readonly passages: readonly PassageItems[];
  readonly findings: readonly Finding[];
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort();
  } catch (error) {
    throw new Refusal(`${place} cannot be read (${(error as NodeJS.ErrnoException).code ?? "an error"}), so there is no second reading.`);
  }
}

/** Reads tests/readings of the project in this folder, its files in the order of their names; a Refusal when there are none. */
export function readReadings(root: string): ReadReadings {
  const reading = new Reading();
  const files = filesIn(join(root, place));
  if (files.length === 0) throw new Refusal(`${place} holds no .yaml file, so there is no second reading.`);
  const passages = files.flatMap((file) => {
    const text = readText(join(root, place, file), `${place}/${file}`, reading);
    return text === null ? [] : readPassages(readList(text, `${place}/${file}`, reading), reading);
  });
  return { passages, findings: [...reading.findings, ...itemFindings(passages)] };
}
