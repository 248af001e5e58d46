import { join } from "node:path";

import { printFindings } from "../dataset/findings/print-findings.js";
import { validate } from "../dataset/validate.js";
import type { Command } from "./command.js";
import { connectNeo4j } from "./connect-neo4j.js";
import { loadData } from "./load-data.js";
import { openDatabase } from "./open-database.js";

const deadlineMs = 60_000;

/** `load`: checks data/ and makes it answer; when it has findings, nothing changes and the exit code is 1. */
export const load: Command = async (parts) => {
  const { data, findings } = await parts.phase("data checked", async () => validate(join(parts.root, "data")));
  if (findings.length > 0) {
    parts.print(`${printFindings(findings, "text")}\nNothing was loaded; what answered before still answers.`);
    return 1;
  }
  const database = await openDatabase(parts, true);
  try {
    const graph = await connectNeo4j(database.address, deadlineMs);
    const lines = await parts.phase("data loaded", (note) => loadData(graph, data, note));
    parts.print(lines.join("\n"));
    await graph.close();
    return 0;
  } finally {
    await database.leave();
  }
};
