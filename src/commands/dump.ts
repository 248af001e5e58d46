import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { dumpFiles } from "../dataset/dump/dump-files.js";
import { readCopy } from "../dataset/dump/read-copy.js";
import { printFindings } from "../dataset/findings/print-findings.js";
import { validate } from "../dataset/validate.js";
import { currentCopies } from "../graph/current-copies.js";
import type { Graph } from "../graph/graph.js";
import { Refusal } from "../refusal.js";
import type { Command } from "./command.js";
import { connectNeo4j } from "./connect-neo4j.js";
import { loadData } from "./load-data.js";
import { openDatabase } from "./open-database.js";

const deadlineMs = 60_000;
const usage = "Say which edition and where to: npm run dump -- --edition article --out DIR.";

interface Wanted {
  readonly edition: string;
  readonly out: string;
}

function wanted(argv: readonly string[]): Wanted {
  try {
    const { edition, out } = parseArgs({ args: [...argv], options: { edition: { type: "string" }, out: { type: "string" } } }).values;
    if (edition && out) return { edition, out: resolve(out) };
  } catch {
    // What is not an option is told like what is missing.
  }
  throw new Refusal(usage);
}

/** Writes the files; a folder that cannot be written to is a sentence, not a stack. */
function writeFiles(out: string, files: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(out, name), text);
  } catch (error) {
    throw new Refusal(`The export could not be written to ${out} (${(error as NodeJS.ErrnoException).code ?? "an error"}); give a folder that can be written to.`);
  }
}

async function copyOf(graph: Graph, edition: string): Promise<string> {
  const copies = await graph.read(currentCopies, {});
  const copy = copies.find((one) => one.edition === edition);
  if (copy !== undefined) return copy.graph;
  throw new Refusal(`There is no edition "${edition}"; there are ${copies.map((one) => one.edition).join(", ")}.`);
}

/** `dump --edition ID --out DIR`: the whole graph of an edition as JSON Lines, read from the database; data that is not loaded yet is loaded first. */
export const dump: Command = async (parts) => {
  const { edition, out } = wanted(parts.argv);
  const { data, findings } = await parts.phase("data checked", async () => validate(join(parts.root, "data")));
  if (findings.length > 0) {
    parts.print(`${printFindings(findings, "text")}\nNothing was written.`);
    return 1;
  }
  const database = await openDatabase(parts, true);
  try {
    const graph = await connectNeo4j(database.address, deadlineMs);
    await parts.phase("data loaded", (note) => loadData(graph, data, note));
    const copy = await copyOf(graph, edition);
    const files = dumpFiles(await readCopy(graph, copy));
    writeFiles(out, files);
    parts.print([...files].map(([name, text]) => `${name}: ${text.split("\n").length - 1}`).join("\n"));
    await graph.close();
    return 0;
  } finally {
    await database.leave();
  }
};
