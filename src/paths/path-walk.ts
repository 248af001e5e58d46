import { HopBounds } from "./hop-bounds.js";
import type { PathQuestion } from "./path-question.js";
import type { Ways } from "./ways.js";

/** How many entities walks may still step on; below 0 when they would have needed more. */
export interface WalkBudget {
  left: number;
}

/** Walks over known steps, in the order of the ids that are passed. */
export class PathWalk {
  readonly #bounds: HopBounds;

  constructor(
    private readonly question: PathQuestion,
    private readonly ways: Ways,
    private readonly mayPass: (id: string) => boolean,
    private readonly budget: WalkBudget,
  ) {
    this.#bounds = new HopBounds(question, ways, mayPass);
  }

  /** The paths of exactly so many hops that pass nothing twice; ends early when the budget is spent. */
  pathsOf(hops: number): Iterable<readonly string[]> {
    const { from, via } = this.question;
    return this.#isNear(from, via === null, hops) ? this.#onward([from], via === null, hops) : [];
  }

  *#onward(path: readonly string[], hasPassedMiddle: boolean, hopsLeft: number): Iterable<readonly string[]> {
    if (hopsLeft === 0) yield path;
    else
      for (const id of this.ways.onward(path.at(-1) ?? "")) {
        const hasPassed = hasPassedMiddle || id === this.question.via;
        if (path.includes(id) || !this.#mayStep(id, hopsLeft - 1) || !this.#isNear(id, hasPassed, hopsLeft - 1)) continue;
        this.budget.left -= 1;
        if (this.budget.left < 0) return;
        yield* this.#onward([...path, id], hasPassed, hopsLeft - 1);
      }
  }

  /** The end comes last and only then. */
  #mayStep(id: string, hopsLeft: number): boolean {
    return hopsLeft === 0 ? id === this.question.to : this.mayPass(id);
  }

  #isNear(id: string, hasPassedMiddle: boolean, hopsLeft: number): boolean {
    return this.#bounds.ahead(id, hasPassedMiddle) <= hopsLeft;
  }
}
