import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether node_modules of the folder holds what its package-lock.json says; npm writes its own list last, so half an install is none. */
export function isInstalled(folder) {
  const wanted = packages(join(folder, "package-lock.json"));
  const present = packages(join(folder, "node_modules", ".package-lock.json"));
  const isThere = ([path, { version, optional }]) => path === "" || optional === true || present[path]?.version === version;
  return Object.keys(present).length > 0 && Object.entries(wanted).every(isThere);
}

function packages(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")).packages;
  } catch {
    return {};
  }
}
