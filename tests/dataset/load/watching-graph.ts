import type { Graph, ReadOptions } from "../../../src/graph/graph.js";
import type { Statement } from "../../../src/graph/statement.js";

/** A graph that answers as the one behind it, remembers what was written, and can act before a statement is read. */
export class WatchingGraph implements Graph {
  readonly written: string[] = [];

  constructor(
    private readonly behind: Graph,
    private readonly beforeRead: Readonly<Record<string, () => Promise<unknown>>> = {},
  ) {}

  async read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P, options?: ReadOptions): Promise<R[]> {
    await this.beforeRead[statement.name]?.();
    return this.behind.read(statement, parameters, options);
  }

  write<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    this.written.push(statement.name);
    return this.behind.write(statement, parameters);
  }

  close(): Promise<void> {
    return this.behind.close();
  }
}
