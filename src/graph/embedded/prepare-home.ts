import { mkdirSync, statfsSync } from "node:fs";
import { relative } from "node:path";

import { Refusal } from "../../refusal.js";

const NEEDED_MEGABYTES = 100;

/** Makes the folder of a store, for its owner only; throws a Refusal when it cannot be written or the disk is as good as full. */
export function prepareHome(home: string, neededMegabytes = NEEDED_MEGABYTES): void {
  const name = relative(process.cwd(), home) || ".";
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Refusal(`The folder ${name} of the database cannot be made (${(error as NodeJS.ErrnoException).code}): check whose the folder above it is.`);
  }
  const { bavail, bsize } = statfsSync(home);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free < neededMegabytes) throw new Refusal(`The database needs ${neededMegabytes} MB of disk in ${name} and ${free} MB are free: make room, then start again.`);
}
