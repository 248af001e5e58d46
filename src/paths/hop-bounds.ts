import { hopsFrom } from "./hops-from.js";
import type { PathQuestion } from "./path-question.js";
import type { Ways } from "./ways.js";

type Hops = ReadonlyMap<string, number>;

/** The hops to what a path has yet to come to, and from what it came from, over the steps known so far. */
export class HopBounds {
  readonly #fromStart: Hops;
  readonly #toEnd: Hops;
  readonly #middle: { readonly id: string; readonly from: Hops; readonly to: Hops } | null;

  constructor({ from, to, via }: PathQuestion, ways: Ways, mayPass: (id: string) => boolean) {
    this.#fromStart = hopsFrom(from, ways.onward, mayPass);
    this.#toEnd = hopsFrom(to, ways.back, mayPass);
    this.#middle = via === null ? null : { id: via, from: hopsFrom(via, ways.onward, mayPass), to: hopsFrom(via, ways.back, mayPass) };
  }

  /** Every entity that was reached. */
  get reached(): readonly string[] {
    const all = [this.#fromStart, this.#toEnd, ...(this.#middle === null ? [] : [this.#middle.from, this.#middle.to])];
    return [...new Set(all.flatMap((hops) => [...hops.keys()]))];
  }

  /** No path that is left to walk from an entity is shorter. */
  ahead(id: string, hasPassedMiddle: boolean): number {
    if (this.#middle === null || hasPassedMiddle) return this.#toEnd.get(id) ?? Infinity;
    return (this.#middle.to.get(id) ?? Infinity) + (this.#toEnd.get(this.#middle.id) ?? Infinity);
  }

  /** No path through an entity is shorter, where only what is less than `unreached` hops away is known to be no nearer. */
  through(id: string, unreached: number): number {
    const sum = (...parts: readonly (readonly [hops: Hops, id: string])[]): number => parts.reduce((total, [hops, of]) => total + Math.min(hops.get(of) ?? Infinity, unreached), 0);
    if (this.#middle === null) return sum([this.#fromStart, id], [this.#toEnd, id]);
    const { id: via, from, to } = this.#middle;
    return Math.min(sum([this.#fromStart, id], [to, id], [this.#toEnd, via]), sum([this.#fromStart, via], [from, id], [this.#toEnd, id]));
  }
}
