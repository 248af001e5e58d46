import { spawnSync } from "node:child_process";
import { dirname } from "node:path";

import { expect, it } from "vitest";

const root = dirname(dirname(import.meta.dirname));

it("a command that prints more than a pipe holds is heard to the end", () => {
  const { stdout } = spawnSync("node", ["launch/run.mjs", "readings", "--json"], { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const printed = stdout.slice(stdout.indexOf("{"));
  expect(printed.length).toBeGreaterThan(128 * 1024);
  expect(() => JSON.parse(printed) as unknown).not.toThrow();
});
