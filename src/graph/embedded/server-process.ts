import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Refusal } from "../../refusal.js";
import type { Neo4jAddress } from "../neo4j.js";
import { javaCommand, type JavaCommandOptions } from "./java-command.js";
import { serverConfiguration } from "./server-configuration.js";
import { signIn } from "./sign-in.js";
import { startFailure } from "./start-failure.js";
import { watchedProcess, type ProcessEnd, type WatchedProcess } from "./watched-process.js";

/** The server of one home as a process, from its configuration to its end. */
export class ServerProcess {
  readonly exited: Promise<ProcessEnd>;
  readonly pid: number;
  readonly #home: string;
  readonly #process: WatchedProcess;

  /** Writes the configuration and starts the process; throws a Refusal when the system cannot start one. */
  constructor(options: JavaCommandOptions, port: number) {
    this.#home = options.home;
    this.#process = started(options, port);
    if (this.#process.pid === undefined) throw startFailure(this.#home, "No process can be started for the database");
    this.pid = this.#process.pid;
    this.exited = this.#process.exited;
  }

  /** Waits until its database is online for us; ends the process and throws a Refusal when it ends first or the time is over. */
  async untilReady(address: Neo4jAddress, timeoutMs: number): Promise<void> {
    const end = new AbortController();
    const late = `The database did not answer within ${timeoutMs / 1000} s`;
    const timer = setTimeout(() => end.abort(startFailure(this.#home, late)), timeoutMs);
    void this.exited.then(() => end.abort(startFailure(this.#home, "The database ended while it started")));
    try {
      await Promise.race([signIn(address, end.signal), aborted(end.signal)]);
    } catch (error) {
      const failure = error instanceof Refusal ? error : startFailure(this.#home, (error as Error).message);
      await this.stop();
      throw failure;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the process and waits for that. */
  stop(): Promise<void> {
    return this.#process.stop();
  }
}

function started(options: JavaCommandOptions, port: number): WatchedProcess {
  const { home } = options;
  mkdirSync(join(home, "conf"), { recursive: true });
  mkdirSync(join(home, "logs"), { recursive: true });
  writeFileSync(join(home, "conf", "neo4j.conf"), serverConfiguration(port));
  // What an earlier start complained of is no sign of what is wrong with this one.
  rmSync(join(home, "logs", "neo4j.log"), { force: true });
  const output = openSync(join(home, "logs", "console.log"), "w");
  try {
    return watchedProcess(javaCommand(options), home, output);
  } finally {
    closeSync(output);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true }));
}
