import type { Graph, ReadOptions } from "../src/graph/graph.js";
import type { Statement } from "../src/graph/statement.js";

/** The statement, how many keys it was asked for, and the relation types it follows. */
function described(name: string, parameters: { keys?: readonly string[]; types?: readonly string[] | null }): string {
  const keys = parameters.keys === undefined ? [] : [String(parameters.keys.length)];
  return [name, ...keys, ...(parameters.types ?? [])].join(" ");
}

/** A graph that answers as the one behind it and remembers which statements ran, each with its number of keys. */
export class RecordingGraph implements Graph {
  readonly statements: string[] = [];
  /** Every text that ran, with what it was given when it first ran. */
  readonly texts = new Map<string, { readonly name: string; readonly parameters: object }>();

  constructor(private readonly behind: Graph) {}

  read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P, options?: ReadOptions): Promise<R[]> {
    this.statements.push(described(statement.name, parameters));
    if (!this.texts.has(statement.text)) this.texts.set(statement.text, { name: statement.name, parameters });
    return this.behind.read(statement, parameters, options);
  }

  write<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    return this.behind.write(statement, parameters);
  }

  close(): Promise<void> {
    return this.behind.close();
  }
}
