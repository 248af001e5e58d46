import type { Statement } from "./statement.js";

/** What a read is bound by: the request's deadline and its client's patience. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** A graph database as the rest of the program sees it: statements in, plain rows out, failures of the closed table. */
export interface Graph {
  /** Runs a statement that only reads; the server refuses a write. */
  read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P, options?: ReadOptions): Promise<R[]>;
  /** Runs a statement that writes, in a transaction of its own. */
  write<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
  close(): Promise<void>;
}
