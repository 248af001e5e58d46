import { join } from "node:path";
import { parseArgs } from "node:util";

import { printFindings } from "../dataset/findings/print-findings.js";
import { validate } from "../dataset/validate.js";
import { Refusal } from "../refusal.js";
import type { Command } from "./command.js";
import { connectNeo4j } from "./connect-neo4j.js";
import { loadData } from "./load-data.js";
import { openDatabase } from "./open-database.js";
import { tryData } from "./try-data.js";

const deadlineMs = 60_000;
const usage = "Give nothing, or --dry-run to see what a load would change: npm run load -- --dry-run.";

function isDryRun(argv: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...argv], options: { "dry-run": { type: "boolean", default: false } } }).values["dry-run"];
  } catch {
    throw new Refusal(usage);
  }
}

/** `load [--dry-run]`: checks data/ and makes it answer, or tells what that would change; when it has findings, nothing changes and the exit code is 1. */
export const load: Command = async (parts) => {
  const isTrial = isDryRun(parts.argv);
  const { data, findings } = await parts.phase("data checked", async () => validate(join(parts.root, "data")));
  if (findings.length > 0) {
    parts.print(`${printFindings(findings, "text")}\nNothing was loaded; what answered before still answers.`);
    return 1;
  }
  const database = await openDatabase(parts, true);
  try {
    const graph = await connectNeo4j(database.address, deadlineMs);
    const [phase, work] = isTrial ? (["data tried", tryData] as const) : (["data loaded", loadData] as const);
    const lines = await parts.phase(phase, (note) => work(graph, data, note));
    parts.print([...lines, ...(isTrial ? ["Nothing was loaded; this was a dry run."] : [])].join("\n"));
    await graph.close();
    return 0;
  } finally {
    await database.leave();
  }
};
