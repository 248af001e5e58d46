import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Rows } from "../../src/record/rows.js";
import { none } from "./few-rows.js";

/** Runs with a folder that holds these rows, some of its files replaced by a text or bytes of the test's own, or taken away. */
export async function withRows<T>(rows: Partial<Rows>, files: Readonly<Record<string, string | Buffer | null>>, run: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "rows-"));
  const texts = Object.entries({ ...none, ...rows }).map(([table, list]: [string, readonly object[]]) => [`${table}.jsonl`, list.map((row) => `${JSON.stringify(row)}\n`).join("")]);
  try {
    for (const [name, held] of Object.entries({ ...Object.fromEntries(texts), ...files }) as [string, string | Buffer | null][])
      if (held !== null) writeFileSync(join(folder, name), held);
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
