import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const BEAT_MS = 2_000;
const SILENT_MS = 60_000;

/**
 * Does the work while no other process does the same; `onWait(pid)` is told whom we wait for. A lock whose holder is dead, or has
 * not touched it for a minute (its number may be another's by now), is taken over.
 */
export async function withLock(folder, work, onWait = () => {}) {
  for (let asked = 0; !take(folder); asked += 1) {
    if (isStale(folder)) discard(folder);
    else if (asked === 0) onWait(holder(folder));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  const beat = setInterval(() => utimesSync(folder, new Date(), new Date()), BEAT_MS);
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off("exit", release);
    release();
  }
}

function take(folder) {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, "pid"), String(process.pid));
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isStale(folder) {
  try {
    const silent = Date.now() - statSync(folder).mtimeMs;
    const pid = holder(folder);
    // Without a number the holder has only just begun, or died at it.
    return pid === null ? silent > BEAT_MS : !isRunning(pid) || silent > SILENT_MS;
  } catch {
    return false;
  }
}

function holder(folder) {
  try {
    return Number(readFileSync(join(folder, "pid"), "utf8")) || null;
  } catch {
    return null;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Of several that find it stale one moves it away; the others find it gone. */
function discard(folder) {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
