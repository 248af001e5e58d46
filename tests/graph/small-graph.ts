import type { Graph, ReadOptions } from "../../src/graph/graph.js";
import type { Statement } from "../../src/graph/statement.js";

type Parameters = Readonly<Record<string, unknown>>;
type Answer = (parameters: Parameters) => readonly object[] | Promise<readonly object[]>;

/** A statement that ran, with what it was given. */
interface Run {
  readonly name: string;
  readonly parameters: Parameters;
}

/** A graph in memory: each statement is a function, by its name; it remembers what ran. */
export class SmallGraph implements Graph {
  readonly runs: Run[] = [];

  constructor(private readonly answers: Readonly<Record<string, Answer>>) {}

  async read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P, { signal }: ReadOptions = {}): Promise<R[]> {
    signal?.throwIfAborted();
    return this.#run(statement, parameters);
  }

  async write<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    return this.#run(statement, parameters);
  }

  async close(): Promise<void> {}

  async #run<P extends object, R extends object>({ name }: Statement<P, R>, parameters: P): Promise<R[]> {
    const given = { ...parameters } as Parameters;
    this.runs.push({ name, parameters: given });
    const answer = this.answers[name];
    if (answer === undefined) throw new Error(`There is no statement ${name}.`);
    return [...(await answer(given))] as R[];
  }
}
