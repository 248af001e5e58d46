import { existsSync } from "node:fs";
import { join } from "node:path";

import { fetchDatabase, recordDatabaseClasses } from "./database.mjs";
import { withLock } from "./lock.mjs";
import { buildPages } from "./pages.mjs";
import { DISTRIBUTION, LOCAL, ROOT } from "./paths.mjs";
import { compileProgram, installDependencies } from "./program.mjs";
import { Refusal } from "./refusal.mjs";
import { preferJavaHome, requireJava, requireMaven, requireRoom } from "./requirements.mjs";

const ENDING_MS = 3_000;

/**
 * Makes what is needed and not there or not up to date: the compiled program always, the database server and the pages when asked
 * for. Throws a Refusal as soon as one of them cannot be made, and ends the work on the others.
 */
export async function prepare({ database, pages }, phase) {
  if (process.platform === "win32") throw new Refusal("This needs a POSIX system: start it in WSL, or with docker compose.");
  const java = database ? checkRequirements() : null;
  const onWait = (pid) => console.log(`Waiting for process ${pid}, which prepares this folder too.`);
  await withLock(join(LOCAL, "prepare.lock"), () => makeAll({ java, pages }, phase), onWait);
}

/** What costs no time is asked before anything that does. */
function checkRequirements() {
  preferJavaHome(process.env);
  const java = requireJava();
  if (existsSync(join(DISTRIBUTION, "lib"))) return java;
  requireMaven(process.env);
  requireRoom(ROOT);
  return java;
}

/** Two lanes, as the machine may have two cores and one waits for the network: program and pages, server and its classes. */
async function makeAll({ java, pages }, phase) {
  const stop = new AbortController();
  const context = { phase, signal: stop.signal };
  const program = makeProgram(context);
  const lanes = [program.then(() => pages && buildPages(context)), java === null ? null : makeDatabase(java, program, context)];
  try {
    await Promise.all(lanes);
  } catch (error) {
    stop.abort(error);
    await Promise.race([Promise.allSettled(lanes), new Promise((resolve) => setTimeout(resolve, ENDING_MS))]);
    throw error;
  }
}

async function makeProgram(context) {
  await installDependencies(ROOT, "dependencies", context);
  await compileProgram(context);
  // A wrong setting is refused now rather than after the long work.
  const { readSettings } = await import("../dist/settings.js");
  readSettings(process.env);
}

/** The recording runs the compiled program, so it waits for that. */
async function makeDatabase(java, program, context) {
  await fetchDatabase(context);
  await program;
  await recordDatabaseClasses(java, context);
}
