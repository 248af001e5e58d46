import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProcessIdentity } from "./process-identity.js";

/** What runs in a home: the process that started the server, the server (null until it is spawned), its address. */
export interface Instance {
  readonly owner: ProcessIdentity;
  readonly server: ProcessIdentity | null;
  readonly uri: string | null;
  readonly ready: boolean;
}

/** The file `instance.json` of a home, by which another process learns what runs there; readable by its owner only. */
export class InstanceFile {
  readonly #path: string;

  constructor(home: string) {
    this.#path = join(home, "instance.json");
  }

  /** The instance last written; null when there is none or a power cut left half of it. */
  read(): Instance | null {
    try {
      return JSON.parse(readFileSync(this.#path, "utf8")) as Instance;
    } catch {
      return null;
    }
  }

  /** Whether the file was not there and now is ours: of two processes that start at once, one is told no. */
  claim(instance: Instance): boolean {
    const next = this.#written(instance);
    try {
      linkSync(next, this.#path);
      return true;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
      throw error;
    } finally {
      rmSync(next);
    }
  }

  /** Puts the instance in place of the one before; a reader sees the one or the other, never half. */
  replace(instance: Instance): void {
    renameSync(this.#written(instance), this.#path);
  }

  /** Forgets the instance. */
  remove(): void {
    rmSync(this.#path, { force: true });
  }

  #written(instance: Instance): string {
    const next = `${this.#path}.${process.pid}`;
    writeFileSync(next, JSON.stringify(instance), { mode: 0o600 });
    return next;
  }
}
