import { dumpEntities, dumpFacts } from "./dump-entities.js";
import { dumpPassages, dumpWebPages, dumpWorks } from "./dump-evidence.js";
import type { DumpLine } from "./dump-line.js";
import { dumpRelations, dumpStages, dumpSteps } from "./dump-relations.js";
import { dumpChecks, dumpConflicts, dumpFigures } from "./dump-statistics.js";
import type { StoredCopy } from "./stored-copy.js";

const shapes: Readonly<Record<string, (copy: StoredCopy) => readonly DumpLine[]>> = {
  entities: dumpEntities,
  facts: dumpFacts,
  relations: dumpRelations,
  steps: dumpSteps,
  stages: dumpStages,
  figures: dumpFigures,
  checks: dumpChecks,
  conflicts: dumpConflicts,
  passages: dumpPassages,
  works: dumpWorks,
  webpages: dumpWebPages,
};

const jsonLines = (lines: readonly DumpLine[]): string =>
  lines
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");

/** The files of an export by name, as JSON Lines sorted by id: the same bytes for the same copy. */
export const dumpFiles = (copy: StoredCopy): ReadonlyMap<string, string> =>
  new Map(Object.entries(shapes).map(([name, shape]) => [`${name}.jsonl`, jsonLines(shape(copy))]));
