import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { endWithNpm } from "./end-with-npm.mjs";
import { exitOnSignals, refuse } from "./ending.mjs";
import { LOCAL, ROOT } from "./paths.mjs";
import { phaseReporter } from "./phase.mjs";
import { prepare } from "./prepare.mjs";
import { testCounts } from "./test-counts.mjs";
import { runTool } from "./tool.mjs";

const RESULTS = join(LOCAL, "test-results.json");

/** Prepares everything and runs vitest; fails when a test fails, when vitest does, or when no test ran. */
export async function runTests(rest) {
  endWithNpm();
  exitOnSignals();
  try {
    await prepare({ database: true, pages: true }, phaseReporter(process.stdout));
  } catch (error) {
    refuse(error);
  }
  rmSync(RESULTS, { force: true });
  const vitest = [process.execPath, join("node_modules", "vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json"];
  const { code } = await runTool([...vitest, `--outputFile.json=${RESULTS}`, ...rest], { cwd: ROOT, output: "inherit" });
  const { passed, failed } = testCounts(readResults(), code);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function readResults() {
  try {
    return JSON.parse(readFileSync(RESULTS, "utf8"));
  } catch {
    return null;
  }
}
