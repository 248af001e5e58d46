import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadData } from "../../../src/commands/load-data.js";
import { release } from "../../../src/commands/release.js";
import { validate } from "../../../src/dataset/validate.js";
import type { Graph } from "../../../src/graph/graph.js";
import { commandParts } from "../../commands/command-parts.js";
import { type Change, withData } from "../mini-data.js";

/** The small data, asked by default, in a folder of its own in which releases are made. */
export class ReleaseFolder {
  readonly root = mkdtempSync(join(tmpdir(), "release-"));

  /** Makes the datasets the small ones with these changes; what was released stays. */
  write(changes: Readonly<Record<string, Change>> = {}): void {
    for (const dataset of ["mini", "other"]) rmSync(join(this.root, "data", dataset), { recursive: true, force: true });
    const editions = "editions:\n  - {id: full, datasets: [mini], meaning: Everything.}\n";
    withData({ "data/editions.yaml": editions, ...changes }, (folder) => cpSync(folder, join(this.root, "data"), { recursive: true }));
  }

  /** Runs the command; its exit code and what it printed. */
  async release(...argv: readonly string[]): Promise<{ code: number | undefined; printed: string }> {
    const parts = commandParts(this.root, { argv });
    return { code: await release(parts), printed: parts.printed.join("\n") };
  }

  load(graph: Graph): Promise<readonly string[]> {
    return loadData(graph, validate(join(this.root, "data")).data, () => undefined);
  }

  read(name: string): string {
    return readFileSync(join(this.root, "data", name), "utf8");
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
