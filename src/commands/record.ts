import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { convertRows } from "../record/convert-rows.js";
import { printProblem } from "../record/reading/problem.js";
import { readRows } from "../record/reading/read-rows.js";
import { header } from "../record/record-files.js";
import { Refusal } from "../refusal.js";
import type { Command } from "./command.js";

const usage = "Say where the rows are: npm run record -- <folder of the .jsonl files>, and --check to compare only.";

interface Wanted {
  readonly folder: string;
  readonly check: boolean;
}

function wanted(argv: readonly string[]): Wanted {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { check: { type: "boolean", default: false } } });
    const [folder, ...others] = positionals;
    if (folder !== undefined && others.length === 0) return { folder, check: values.check };
  } catch {
    // What is not an option is told like what is missing.
  }
  throw new Refusal(usage);
}

/** The files in the folder that an earlier run made. */
const madeIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".yaml") && readFileSync(join(folder, name), "utf8").startsWith(header)) : [];

const differing = (folder: string, files: ReadonlyMap<string, string>): readonly string[] => {
  const names = new Set([...files.keys(), ...madeIn(folder)]);
  return [...names].filter((name) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), "utf8") !== files.get(name)).sort();
};

function write(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of madeIn(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

/** `record FOLDER [--check]`: makes the files of data/record/ from the rows of the public record; with rows that do not fit nothing is written, and the exit code is 1. */
export const record: Command = async ({ root, argv, print }) => {
  const { folder, check } = wanted(argv);
  const { rows, problems } = readRows(folder);
  if (problems.length > 0) {
    print([...problems.map(printProblem), `Nothing was written: ${problems.length} ${problems.length === 1 ? "place does" : "places do"} not fit.`].join("\n"));
    return 1;
  }
  const target = join(root, "data", "record");
  const files = convertRows(rows);
  const changed = differing(target, files);
  if (!check) write(target, files);
  print(changed.length === 0 ? "data/record is what the rows say" : changed.map((name) => `data/record/${name} ${check ? "differs from the rows" : "written"}`).join("\n"));
  return check && changed.length > 0 ? 1 : 0;
};
