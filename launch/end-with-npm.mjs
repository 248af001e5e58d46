import { readFileSync } from "node:fs";

const LOOK_MS = 1_000;

/**
 * Under npm, TERM to this process when npm is gone: npm passes a signal on to the shell it started us with, and that shell, or a
 * KILL of npm, passes on none; the program would go on with nobody to end it.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = ancestors();
  const look = () => {
    if (ancestors() === before) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  };
  const timer = setInterval(look, LOOK_MS).unref();
}

/** Our parent and, where the system tells, its parent: the shell and npm. */
function ancestors() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

function parentOf(pid) {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "";
  } catch {
    return "";
  }
}
