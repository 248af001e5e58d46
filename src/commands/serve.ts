import type { AddressInfo } from "node:net";
import { join } from "node:path";

import type { FastifyInstance } from "fastify";
import { pino } from "pino";

import { printFindings } from "../dataset/findings/print-findings.js";
import { validate } from "../dataset/validate.js";
import { Catalogue } from "../graph/catalogue.js";
import { currentCopies } from "../graph/current-copies.js";
import type { Neo4j } from "../graph/neo4j.js";
import { Refusal } from "../refusal.js";
import { createServer } from "../server/create-server.js";
import type { Command, CommandParts } from "./command.js";
import { connectNeo4j } from "./connect-neo4j.js";
import { exampleQuestions } from "./example-questions.js";
import { greeting } from "./greeting.js";
import { loadData } from "./load-data.js";
import { type Database, openDatabase } from "./open-database.js";
import { refuseTakenPort } from "./refuse-taken-port.js";
import { untilStopped } from "./until-stopped.js";
import { warmUp } from "./warm-up.js";

const loadDeadlineMs = 60_000;

type Validated = ReturnType<typeof validate>;

/** Loads the data; with findings, nothing is loaded and an older copy goes on answering where there is one. */
async function bringUpToDate({ phase, print }: CommandParts, { data, findings }: Validated, { address }: Database): Promise<void> {
  const graph = await connectNeo4j(address, loadDeadlineMs);
  try {
    if (findings.length === 0) return print((await phase("data loaded", (note) => loadData(graph, data, note))).map((line) => `  ${line}`).join("\n"));
    print(printFindings(findings, "text"));
    const copies = await graph.read(currentCopies, {}).catch(() => []);
    if (copies.length === 0) throw new Refusal("The data has findings and no older copy is loaded; mend data/ and start again.");
    print(`The data has findings and was not loaded; the older copy ${copies.map((copy) => copy.graph).join(", ")} answers.`);
  } finally {
    await graph.close();
  }
}

async function listen({ settings, root }: CommandParts, graph: Neo4j, catalogue: Catalogue): Promise<FastifyInstance> {
  const app = await createServer({
    graph,
    catalogue,
    timeoutMs: settings.requestTimeoutMs,
    playgroundFolder: join(root, "web", "dist"),
    logger: pino({ level: settings.logLevel }, pino.destination(2)),
  });
  await app.listen({ host: settings.host, port: settings.port });
  return app;
}

/** Ends in order: first no more requests, then the connection, then the database. */
async function end(app: FastifyInstance, graph: Neo4j, database: Database): Promise<void> {
  await app.close();
  await graph.close();
  await database.leave();
}

/** Goes on until asked to stop, or until the database ends by itself. */
async function serveUntilStopped(parts: CommandParts, database: Database): Promise<number> {
  const graph = await connectNeo4j(database.address, parts.settings.requestTimeoutMs);
  const catalogue = new Catalogue(graph);
  const app = await listen(parts, graph, catalogue);
  const { port } = app.server.address() as AddressInfo;
  parts.print(greeting(`http://${parts.settings.host}:${port}`));
  const stopped = new AbortController();
  const warmed = warmUp(exampleQuestions(parts.root), { graph, catalogue }, app.log, stopped.signal);
  const why = await Promise.race([untilStopped(), database.ended.then(() => "ended" as const)]);
  stopped.abort();
  await warmed;
  await end(app, graph, database);
  if (why === "ended") throw new Refusal("The database ended by itself; its log is in .local/database/logs. Start again: its store recovers.");
  return 0;
}

/** `serve`: everything, until it is asked to stop. */
export const serve: Command = async (parts) => {
  const { settings, phase, root } = parts;
  await refuseTakenPort(settings.host, settings.port);
  const validated = await phase("data checked", async () => validate(join(root, "data")));
  const database = await openDatabase(parts, false);
  try {
    await bringUpToDate(parts, validated, database);
    return await serveUntilStopped(parts, database);
  } catch (error) {
    await database.leave();
    throw error;
  }
};
