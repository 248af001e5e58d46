import type { FastifyInstance } from "fastify";
import type { FormattedExecutionResult } from "graphql";
import { pino } from "pino";
import { inject } from "vitest";

import { Catalogue } from "../src/graph/catalogue.js";
import { Neo4j } from "../src/graph/neo4j.js";
import { createServer } from "../src/server/create-server.js";
import { RecordingGraph } from "./recording-graph.js";

/** What the API answered to one request, and the statements it took. */
export interface Answer {
  readonly result: FormattedExecutionResult<Record<string, unknown>>;
  readonly status: number;
  readonly statements: readonly string[];
}

/** An API on the tests' Neo4j that tells which statements an answer took; those that find the current copies do not count. */
export class TestApi {
  private constructor(
    readonly app: FastifyInstance,
    readonly graph: RecordingGraph,
  ) {}

  /** `timeoutMs` is how long one answer may take: longer where hundreds of statements are planned for the first time. */
  static async open(address = inject("address"), timeoutMs = 10_000): Promise<TestApi> {
    const neo4j = new Neo4j(address, timeoutMs);
    const graph = new RecordingGraph(neo4j);
    const parts = { graph, catalogue: new Catalogue(neo4j), timeoutMs, playgroundFolder: `${import.meta.dirname}/../web/dist`, logger: pino({ level: "silent" }) };
    return new TestApi(await createServer(parts), graph);
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    this.graph.statements.length = 0;
    const response = await this.app.inject({ method: "POST", url: "/graphql", headers: { host: "reform-graph.test" }, payload: { query, variables } });
    return { result: response.json(), status: response.statusCode, statements: [...this.graph.statements] };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.graph.close();
  }
}
