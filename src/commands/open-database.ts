import { join } from "node:path";

import { findRunning } from "../graph/embedded/find-running.js";
import { startEmbedded } from "../graph/embedded/start-embedded.js";
import type { Neo4jAddress } from "../graph/neo4j.js";
import type { CommandParts } from "./command.js";

/** A database to work on, and how to leave it: stopped when we started it, left alone when it is another's. */
export interface Database {
  readonly address: Neo4jAddress;
  /** Process id of a database we started; null for another's. */
  readonly pid: number | null;
  /** Fulfils when a database we started ends without being asked to; never for another's. */
  readonly ended: Promise<unknown>;
  leave(): Promise<void>;
}

const never = new Promise<never>(() => undefined);

const othersDatabase = (address: Neo4jAddress): Database => ({ address, pid: null, ended: never, leave: async () => undefined });

/** The database of the settings; else, when `mayShare`, the one a running `npm start` of this folder has; else one of our own. */
export async function openDatabase({ settings, root, phase }: CommandParts, mayShare: boolean): Promise<Database> {
  if (settings.neo4j !== null) return othersDatabase(settings.neo4j);
  const home = join(root, ".local", "database");
  const running = mayShare ? findRunning(home) : null;
  if (running !== null) return othersDatabase(running);
  const distribution = join(root, ".local", "neo4j", "5.26.31");
  const server = await phase("database", (note) => startEmbedded({ home, distribution, onPhase: note }));
  return { address: server, pid: server.pid, ended: server.exited, leave: () => server.stop() };
}
