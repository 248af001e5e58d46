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

/** Tests that ask so much of the database that they run after all others, one file at a time. */
const HEAVY = ["tests/walk/random.test.ts", "tests/walk/walk.test.ts", "tests/pricing/list-size.test.ts", "tests/selection/bounded-texts.test.ts"];

/** The arguments of each run of vitest: those that are given, else first what is light and then what is not. */
const runsOf = (rest) => (rest.length > 0 ? [rest] : [HEAVY.map((path) => `--exclude=${path}`), [...HEAVY, "--maxWorkers=1"]]);

/** Prepares everything and runs vitest; fails when a test fails, when vitest does, or when no test ran. */
export async function runTests(rest) {
  endWithNpm();
  exitOnSignals();
  try {
    await prepare({ database: true, pages: true }, phaseReporter(process.stdout));
  } catch (error) {
    refuse(error);
  }
  let [passed, failed] = [0, 0];
  for (const run of runsOf(rest)) {
    const counts = await runOnce(run);
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

async function runOnce(rest) {
  rmSync(RESULTS, { force: true });
  const vitest = [process.execPath, join("node_modules", "vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json"];
  const { code } = await runTool([...vitest, `--outputFile.json=${RESULTS}`, ...rest], { cwd: ROOT, output: "inherit" });
  return testCounts(readResults(), code);
}

function readResults() {
  try {
    return JSON.parse(readFileSync(RESULTS, "utf8"));
  } catch {
    return null;
  }
}
