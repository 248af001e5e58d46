import type { Ways } from "./ways.js";

/** A relation between two entities next to each other on a path. */
interface Joining {
  readonly id: string;
  readonly status: string;
}

type Relations = ReadonlyMap<string, string>;
type Ends = Map<string, Map<string, Map<string, string>>>;

const nobody: ReadonlyMap<string, Relations> = new Map();
const nothing: Relations = new Map();

function put(ends: Ends, from: string, to: string, { id, status }: Joining): void {
  const others = ends.get(from) ?? new Map<string, Map<string, string>>();
  const relations = others.get(to) ?? new Map<string, string>();
  ends.set(from, others.set(to, relations.set(id, status)));
}

const isStated = (relations: Relations): boolean => [...relations.values()].includes("STATED");

/** Ids are ordered by their code points, so that the order is the same everywhere. */
const sortedIds = (ids: Iterable<string>): readonly string[] => [...ids].sort();

/** The steps that are known: from one entity to another over all relations between the two that may be followed. */
export class StepGraph {
  readonly #onward: Ends = new Map();
  readonly #back: Ends = new Map();

  /** Adds a step, or one more relation to it; the same one twice is one. */
  add(from: string, to: string, joining: Joining): void {
    put(this.#onward, from, to, joining);
    put(this.#back, to, from, joining);
  }

  /** Ids of the relations of a step, the stated ones first. */
  relations(from: string, to: string): readonly string[] {
    const relations = this.#onward.get(from)?.get(to) ?? nothing;
    const stated = sortedIds(relations.keys()).filter((id) => relations.get(id) === "STATED");
    return [...stated, ...sortedIds(relations.keys()).filter((id) => relations.get(id) !== "STATED")];
  }

  /** Whether each step between entities that follow each other rests on a stated relation. */
  isStated(path: readonly string[]): boolean {
    return path.slice(1).every((id, index) => isStated(this.#onward.get(path[index] ?? "")?.get(id) ?? nothing));
  }

  /** The steps as they are now: all, or those that rest on a stated relation. */
  ways(onlyStated: boolean): Ways {
    return { onward: this.#read(this.#onward, onlyStated), back: this.#read(this.#back, onlyStated) };
  }

  #read(ends: Ends, onlyStated: boolean): (id: string) => readonly string[] {
    const known = new Map<string, readonly string[]>();
    return (id) => {
      const others = ends.get(id) ?? nobody;
      const ids = known.get(id) ?? sortedIds([...others].filter(([, relations]) => !onlyStated || isStated(relations)).map(([other]) => other));
      known.set(id, ids);
      return ids;
    };
  }
}
