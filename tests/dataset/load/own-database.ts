import { join } from "node:path";

import { prepareSchema } from "../../../src/dataset/load/prepare-schema.js";
import { type EmbeddedServer, startEmbedded } from "../../../src/graph/embedded/start-embedded.js";
import { Neo4j } from "../../../src/graph/neo4j.js";
import type { Statement } from "../../../src/graph/statement.js";

const local = join(import.meta.dirname, "../../../.local");

/** An earlier run may have left its copies. */
const empty: Statement<object, object> = { name: "empty", columns: [], text: "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS" };

/** A Neo4j that may be killed: its store is not that of the other tests, and empty at first. */
export class OwnDatabase {
  private constructor(
    private readonly home: string,
    private server: EmbeddedServer,
    /** A connection to it as it runs now. */
    public graph: Neo4j,
  ) {}

  /** Two that run side by side have folders of their own under .local/. */
  static async open(folder = "test-load-database"): Promise<OwnDatabase> {
    const home = join(local, folder);
    const server = await OwnDatabase.#start(home);
    const graph = new Neo4j(server, 20_000);
    await graph.write(empty, {});
    await prepareSchema(graph);
    return new OwnDatabase(home, server, graph);
  }

  static #start(home: string): Promise<EmbeddedServer> {
    return startEmbedded({ home, distribution: join(local, "neo4j/5.26.31") });
  }

  /** Where it is now and who we are there. */
  get address(): { uri: string; user: string; password: string; database: string } {
    const { uri, user, password, database } = this.server;
    return { uri, user, password, database };
  }

  get pid(): number {
    return this.server.pid;
  }

  /** Starts it again after it was killed, on the same store. */
  async startAgain(): Promise<void> {
    await this.server.exited;
    await this.graph.close();
    this.server = await OwnDatabase.#start(this.home);
    this.graph = new Neo4j(this.server, 20_000);
  }

  async close(): Promise<void> {
    await this.graph.close();
    await this.server.stop();
  }
}
