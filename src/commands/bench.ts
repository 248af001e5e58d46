import { execFileSync } from "node:child_process";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { pino } from "pino";

import { validate } from "../dataset/validate.js";
import { Catalogue } from "../graph/catalogue.js";
import { createServer } from "../server/create-server.js";
import { benchQueries } from "./bench-queries.js";
import type { Command } from "./command.js";
import { connectNeo4j } from "./connect-neo4j.js";
import { loadData } from "./load-data.js";
import { openDatabase } from "./open-database.js";

const warmUps = 1000;
const runs = 500;

async function ask(url: string, query: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text);
  return performance.now() - began;
}

async function measure(url: string, query: string): Promise<readonly number[]> {
  for (let run = 0; run < warmUps; run++) await ask(url, query);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await ask(url, query));
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;

const residentMiB = (pid: number): number => Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)]).toString()) / 1024);

/** `bench`: how long the two commonest questions take over HTTP with one client, warmed, and how much memory both processes hold. */
export const bench: Command = async (parts) => {
  const database = await openDatabase(parts, true);
  const graph = await connectNeo4j(database.address, 60_000);
  await loadData(graph, validate(join(parts.root, "data")).data, () => undefined);
  const server = { graph, catalogue: new Catalogue(graph), timeoutMs: 5_000, playgroundFolder: join(parts.root, "web", "dist") };
  const app = await createServer({ ...server, logger: pino({ level: "silent" }) });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  for (const [name, query] of Object.entries(benchQueries)) {
    const times = await measure(`http://127.0.0.1:${port}/graphql`, query);
    parts.print(`${name}  p50 ${at(times, 0.5)}  p90 ${at(times, 0.9)}  p99 ${at(times, 0.99)}  (${runs} runs, one client)`);
  }
  parts.print(`memory  API with its client ${residentMiB(process.pid)} MiB${database.pid === null ? "" : `  Neo4j ${residentMiB(database.pid)} MiB`}`);
  await app.close();
  await graph.close();
  await database.leave();
  return 0;
};
