import { readdirSync, type Dirent } from "node:fs";

import type { Reading } from "./reading.js";

/** What a folder should hold: one file by its name, perhaps others by theirs, and beside them either other .yaml files or folders. */
interface Plan {
  readonly needs: string;
  readonly allows?: readonly string[];
  readonly mayHold: "files" | "folders";
}

interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

const top = { line: 1, column: 1 };

/** The entries of a folder sorted by name; null with a finding when it cannot be read. */
function entriesOf(path: string, folder: string, reading: Reading): Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code = "an error" } = error as NodeJS.ErrnoException;
    reading.report({ file: folder, ...top }, "file-unreadable", code, "a folder that can be read");
    return null;
  }
}

/** The names of the files and folders in a folder, sorted; what the plan does not provide for, and what it misses, are findings. */
export function listFolder(path: string, folder: string, { needs, allows = [], mayHold }: Plan, reading: Reading): Listing {
  const files: string[] = [];
  const folders: string[] = [];
  const entries = entriesOf(path, folder, reading);
  for (const entry of entries ?? []) {
    const { name } = entry;
    if (entry.isFile() && ([needs, ...allows].includes(name) || (mayHold === "files" && name.endsWith(".yaml")))) files.push(name);
    else if (entry.isDirectory() && mayHold === "folders") folders.push(name);
    else reading.report({ file: `${folder}/${name}`, ...top }, "file-place", name, mayHold === "files" ? ".yaml files" : `${[needs, ...allows].join(", ")} and folders`);
  }
  if (entries !== null && !files.includes(needs)) reading.report({ file: `${folder}/${needs}`, ...top }, "file-place", "no such file", needs);
  return { files, folders };
}
