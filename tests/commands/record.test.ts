import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { record } from "../../src/commands/record.js";
import { header } from "../../src/record/record-files.js";
import type { Rows } from "../../src/record/rows.js";
import { Refusal } from "../../src/refusal.js";
import { areaRow, documentRow, zoneRow } from "../record/few-rows.js";
import { withRows } from "../record/rows-folder.js";
import { commandParts } from "./command-parts.js";

const rows: Partial<Rows> = { zones: [zoneRow({})], documents: [documentRow({})] };

interface Ran {
  readonly code: number | undefined;
  readonly printed: string;
}

interface Project {
  readonly folder: string;
  run(rows: Partial<Rows>, ...options: readonly string[]): Promise<Ran>;
}

/** Runs with a project of its own, whose data/record/ holds these files. */
async function inProject(files: Readonly<Record<string, string>>, test: (project: Project) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "record-"));
  const folder = join(root, "data", "record");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const run = (held: Partial<Rows>, ...options: readonly string[]): Promise<Ran> =>
    withRows(held, {}, async (path) => {
      const parts = commandParts(root, { argv: [path, ...options] });
      return { code: await record(parts), printed: parts.printed.join("\n") };
    });
  try {
    await test({ folder, run });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const held = (folder: string) => readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]);

describe("record", () => {
  it("writes the files, and the second time says that they are what the rows say", () =>
    inProject({}, async ({ folder, run }) => {
      const first = await run(rows);
      expect(first.code).toBe(0);
      expect(first.printed).toContain("data/record/zones.yaml written");
      const written = held(folder);
      expect(await run(rows)).toEqual({ code: 0, printed: "data/record is what the rows say" });
      expect(held(folder)).toEqual(written);
    }));

  it("leaves alone what is written by hand, and takes away what it wrote and no longer makes", () =>
    inProject({ "merges.yaml": "merges: []\n", "moons.yaml": `${header}entities: []\n` }, async ({ folder, run }) => {
      await run(rows);
      expect(readFileSync(join(folder, "merges.yaml"), "utf8")).toBe("merges: []\n");
      expect(readdirSync(folder)).not.toContain("moons.yaml");
    }));

  it("writes nothing when one row does not fit, and prints everything that is wrong", () =>
    inProject({}, async ({ folder, run }) => {
      const { code, printed } = await run({ ...rows, areas: [areaRow({ zone: "moon" }), areaRow({ zone: "mars" })] });
      expect(code).toBe(1);
      expect(printed.split("\n")).toEqual([
        'areas.jsonl, row 1, column zone: found "moon", expected the id of a row of zones.jsonl',
        'areas.jsonl, row 2, column zone: found "mars", expected the id of a row of zones.jsonl',
        "Nothing was written: 2 places do not fit.",
      ]);
      expect(readdirSync(folder)).toEqual([]);
    }));

  it("with --check writes nothing, and names what differs", () =>
    inProject({}, async ({ folder, run }) => {
      await run(rows);
      const before = held(folder);
      expect(await run(rows, "--check")).toEqual({ code: 0, printed: "data/record is what the rows say" });
      const { code, printed } = await run({ ...rows, zones: [zoneRow({ area_km2: 1 })] }, "--check");
      expect({ code, printed }).toEqual({ code: 1, printed: "data/record/zones.yaml differs from the rows" });
      expect(held(folder)).toEqual(before);
    }));

  it.each([[[]], [["a", "b"]], [["a", "--force"]]])("refuses the arguments %j", async (argv) => {
    await expect(record(commandParts("nowhere", { argv }))).rejects.toThrow(Refusal);
  });
});
