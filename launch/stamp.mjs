import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The hash of what a step depends on: files and folders (whole, by path from `root`) and plain facts such as a version.
 * A file that is missing counts as well, as missing.
 */
export function inputHash(root, { paths = [], facts = [] }) {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const path of paths.flatMap((path) => filesUnder(root, path)).sort()) {
    hash.update(`\0${path}\0`).update(existsSync(join(root, path)) ? readFileSync(join(root, path)) : "missing");
  }
  return hash.digest("hex");
}

/** Does the work unless it was done for the same inputs and what it made is still there; says whether it did. */
export async function unlessStamped({ stamp, inputs, made }, work) {
  if (made.every((path) => existsSync(path)) && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return false;
  // Work that is cut short must not look done.
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}

function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full) || !statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesUnder(root, join(path, name)));
}
