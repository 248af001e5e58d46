import neo4j, { type Driver, type Record as Neo4jRecord, type RecordShape, type Session } from "neo4j-driver";

import { Failure } from "../errors.js";
import { boltParameters } from "./bolt-parameters.js";
import { currentCopies } from "./current-copies.js";
import type { Graph, ReadOptions } from "./graph.js";
import { neo4jFailure } from "./neo4j-failure.js";
import type { Statement } from "./statement.js";

/** Where a Neo4j is and who we are there. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const driverSettings = {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 20,
  connectionTimeout: 2_000,
  connectionLivenessCheckTimeout: 30_000,
  maxTransactionRetryTime: 2_000,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: "OFF" },
} as const;

const silentMs = 2_000;

const longestQueueMs = 5_000;

/** A question waits for a connection as long as it may take: many that come at once are answered one after the other. */
const driverOf = ({ uri, user, password }: Neo4jAddress, deadlineMs: number): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { ...driverSettings, connectionAcquisitionTimeout: Math.min(deadlineMs, longestQueueMs) });

/** A Neo4j over Bolt: one driver a process, the database named, reads in read access, each within the deadline. */
export class Neo4j implements Graph {
  #driver: Driver;

  constructor(
    private readonly address: Neo4jAddress,
    private readonly deadlineMs: number,
  ) {
    this.#driver = driverOf(address, deadlineMs);
  }

  async read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P, options: ReadOptions = {}): Promise<R[]> {
    try {
      return await this.#readOnce(statement, parameters, options);
    } catch (error) {
      if (!neo4j.isRetryableError(error)) throw neo4jFailure(error);
    }
    return this.#readOnce(statement, parameters, options).catch((error: unknown) => {
      throw neo4jFailure(error);
    });
  }

  async write<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    const session = this.#driver.session({ database: this.address.database });
    try {
      const result = await session.run<RecordShape>(statement.text, boltParameters(parameters));
      return result.records.map((record) => rowOf<R>(record));
    } catch (error) {
      throw neo4jFailure(error);
    } finally {
      await session.close();
    }
  }

  /** Asks the database for its copies; throws the driver's own error when it is not there or does not let us in. */
  async verify(): Promise<void> {
    const session = this.#driver.session({ database: this.address.database, defaultAccessMode: neo4j.session.READ });
    try {
      await session.run(currentCopies.text);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #readOnce<P extends object, R extends object>(statement: Statement<P, R>, parameters: P, { signal }: ReadOptions): Promise<R[]> {
    if (signal?.aborted) throw tooLate();
    const driver = this.#driver;
    const session = driver.session({ database: this.address.database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
    try {
      const run = session.run<RecordShape>(statement.text, boltParameters(parameters), { timeout: this.deadlineMs });
      const result = await withinDeadline(run, this.deadlineMs, signal);
      return result.records.map((record) => rowOf<R>(record));
    } finally {
      void this.#leave(session, driver);
    }
  }

  /** Whoever does not even let go of a session is silent, and would hold the whole pool for minutes: then a new one takes its place. */
  async #leave(session: Session, driver: Driver): Promise<void> {
    const silence = setTimeout(() => this.#replace(driver), silentMs).unref();
    await session.close().catch(() => undefined);
    clearTimeout(silence);
  }

  #replace(silent: Driver): void {
    if (this.#driver !== silent) return;
    this.#driver = driverOf(this.address, this.deadlineMs);
    void silent.close().catch(() => undefined);
  }
}

const tooLate = (): Failure => new Failure("TIMEOUT", "The question took longer than a request may; ask for less, or try again.");

const rowOf = <R extends object>(record: Neo4jRecord): R => record.toObject() as R;

/** The driver has no read timeout: a silent server would hold the request for ever. The caller closes the session, which gives up the connection. */
async function withinDeadline<T>(run: Promise<T>, deadlineMs: number, signal: AbortSignal | undefined): Promise<T> {
  const { promise: given, reject: giveUp } = promiseWithReject();
  const stop = (): void => giveUp(tooLate());
  const timer = setTimeout(stop, deadlineMs);
  signal?.addEventListener("abort", stop, { once: true });
  try {
    run.catch(() => undefined);
    return await Promise.race([run, given]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

function promiseWithReject(): { promise: Promise<never>; reject: (error: Failure) => void } {
  let reject: (error: Failure) => void = () => undefined;
  const promise = new Promise<never>((_resolve, refuse) => (reject = refuse));
  return { promise, reject };
}
