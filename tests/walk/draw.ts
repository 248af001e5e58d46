import { drawn } from "../drawn.js";

/** Draws that are the same in every run with the same seed. */
export class Draw {
  readonly #numbers: Generator<number, never>;

  constructor(seed: number) {
    this.#numbers = drawn(seed);
  }

  /** A whole number from 0 to one less than this. */
  below(end: number): number {
    return Math.floor(this.#numbers.next().value * end);
  }

  /** Whether something of this chance, from 0 to 1, happens. */
  happens(chance: number): boolean {
    return this.#numbers.next().value < chance;
  }

  /** One of a list that is not empty. */
  from<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error("there is nothing to draw from");
    return list[this.below(list.length)] as T;
  }

  /** Some of a list, each once: one at least, unless it is empty. */
  some<T>(list: readonly T[], most: number): readonly T[] {
    return this.several(list, 1 + this.below(most));
  }

  /** So many of a list, each once, or all it has. */
  several<T>(list: readonly T[], wanted: number): readonly T[] {
    const left = [...list];
    return Array.from({ length: Math.min(left.length, wanted) }, () => left.splice(this.below(left.length), 1)[0] as T);
  }
}
