import { spawn } from "node:child_process";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";

/** How a process ended: its exit code or the signal that ended it. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child that ends when told to, and otherwise within four seconds of our own end, whatever ends us. */
export interface WatchedProcess {
  /** Undefined when the system could not start it at all. */
  readonly pid: number | undefined;
  readonly exited: Promise<ProcessEnd>;
  /** Asks it to end (TERM, after three seconds KILL) and waits for that; more calls wait for the same end. */
  stop(): Promise<void>;
}

const WATCHDOG = fileURLToPath(new URL("../../../launch/watchdog.sh", import.meta.url));

/** Starts the command in a session of its own, so a terminal's Ctrl-C reaches us first; its output goes to the open file. */
export function watchedProcess(command: readonly string[], directory: string, output: number): WatchedProcess {
  const child = spawn("/bin/sh", [WATCHDOG, ...command], {
    cwd: directory,
    detached: true,
    stdio: ["ignore", output, output, "pipe"],
  });
  const leash = child.stdio[3] as Writable;
  // The watchdog may be gone before the last word to it.
  leash.on("error", () => undefined);
  const exited = new Promise<ProcessEnd>((resolve) => {
    child.once("error", () => resolve({ code: 127, signal: null }));
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  void exited.then(() => (leash.writableEnded ? leash.destroy() : leash.end("ended\n", () => leash.destroy())));
  const stop = async () => {
    leash.end();
    await exited;
  };
  return { pid: child.pid, exited, stop };
}
