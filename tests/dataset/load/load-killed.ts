import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { GraphRows } from "../../../src/dataset/rows/graph-row.js";
import type { Neo4jAddress } from "../../../src/graph/neo4j.js";

/** At which statement of a load somebody is killed: its name, the how-manieth of that name, and when. */
export interface KillPoint {
  readonly statement: string;
  readonly occurrence: number;
  /** Before it is sent, while it runs, or when it is answered. */
  readonly moment: "before" | "during" | "after";
  /** How long to wait before the kill, in milliseconds. */
  readonly afterMs: number;
  /** The process to kill; null: the one that loads. */
  readonly victim: number | null;
}

/** How the loading process ended. */
export interface KilledLoad {
  readonly killed: boolean;
  readonly signal: NodeJS.Signals | null;
  readonly code: number | string | null;
}

const child = join(import.meta.dirname, "load-and-die.mjs");

/** Loads the rows in a process of its own with the built program, in which somebody is killed. */
export async function loadKilled(address: Neo4jAddress, edition: string, rows: GraphRows, point: KillPoint): Promise<KilledLoad> {
  const folder = mkdtempSync(join(tmpdir(), "rows-"));
  const rowsFile = join(folder, "rows.json");
  writeFileSync(rowsFile, JSON.stringify(rows));
  const told = JSON.stringify({ address, edition, rowsFile, ...point });
  try {
    return await new Promise((resolve) =>
      execFile(process.execPath, [child, told], { timeout: 30_000 }, (error, stdout) =>
        resolve({ killed: stdout.includes("killed"), signal: error?.signal ?? null, code: error?.code ?? null }),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
