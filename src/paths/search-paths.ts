import type { PathCutName } from "./path-cut.js";
import { namedIn, type PathQuestion } from "./path-question.js";
import { PathWalk, type WalkBudget } from "./path-walk.js";
import type { ReadLinks } from "./read-links.js";
import { Survey } from "./survey.js";

/** A path: the ids of its entities, and of the relations of each of its steps. */
export interface FoundPath {
  readonly entities: readonly string[];
  readonly relations: readonly (readonly string[])[];
  /** Whether each step rests on a stated relation. */
  readonly isStated: boolean;
}

/** What a search came to. */
export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly cutBy: PathCutName | null;
  readonly hubs: readonly string[];
}

/** What one search may take. */
export interface SearchBounds {
  /** Entities read in one round. */
  readonly entities: number;
  /** Relations read before the last round. */
  readonly rows: number;
  /** Entities that walks over what was read may step on. */
  readonly steps: number;
  /** Whether it has taken too long. */
  isTooLate(): boolean;
}

/** The paths of one number of hops, those whose every step is stated first, then by the ids of their entities. */
function pathsOf(hops: number, question: PathQuestion, { graph, mayPass }: Survey, budget: WalkBudget, most: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const onlyStated of [true, false])
    for (const path of new PathWalk(question, graph.ways(onlyStated), mayPass, budget).pathsOf(hops)) {
      if (found.length >= most) return found;
      if (onlyStated || !graph.isStated(path)) found.push(path);
    }
  return found;
}

/** One search under way: it reads around its ends, a round at a time, until what is known holds the paths that are asked for. */
class Search {
  readonly #survey: Survey;
  readonly #budget: WalkBudget;
  readonly #found: (readonly string[])[] = [];
  #hopsWalked = 0;

  constructor(
    private readonly question: PathQuestion,
    private readonly bounds: SearchBounds,
  ) {
    this.#survey = new Survey(question);
    this.#budget = { left: bounds.steps };
  }

  async run(read: ReadLinks): Promise<FoundPaths> {
    const cut = await this.#explore(read);
    this.#walk(this.question.maxHops);
    return this.#result(cut ?? this.#walkCut());
  }

  /** Reads a round at a time and walks what is wholly known; gives why it stopped too early, or null. */
  async #explore(read: ReadLinks): Promise<PathCutName | null> {
    for (let next = namedIn(this.question); next.length > 0; next = this.#survey.frontier()) {
      const bound = this.#boundMet(next);
      if (bound !== null) return bound;
      if (!(await this.#survey.read(next, read))) return "ROWS";
      this.#walk(Math.min(this.#survey.knownHops, this.question.maxHops));
      if (this.#isDone()) break;
    }
    return null;
  }

  #isDone(): boolean {
    return this.#isEnough() || this.#hopsWalked === this.question.maxHops;
  }

  #isEnough(): boolean {
    const { mode, limit } = this.question;
    return mode === "SHORTEST" ? this.#found.length > 0 : this.#found.length > limit;
  }

  #boundMet(next: readonly string[]): PathCutName | null {
    if (next.length > this.bounds.entities || this.#survey.rows > this.bounds.rows) return "ROWS";
    return this.bounds.isTooLate() ? "TIME" : null;
  }

  #walkCut(): PathCutName | null {
    if (this.#budget.left < 0) return "ROWS";
    return this.#found.length > this.question.limit ? "LIMIT" : null;
  }

  /** Walks all paths of up to so many hops that were not walked yet, unless enough were found. */
  #walk(hops: number): void {
    while (this.#hopsWalked < hops && !this.#isEnough()) {
      this.#hopsWalked += 1;
      const most = this.question.limit + 1 - this.#found.length;
      this.#found.push(...pathsOf(this.#hopsWalked, this.question, this.#survey, this.#budget, most));
    }
  }

  #result(cutBy: PathCutName | null): FoundPaths {
    const { graph } = this.#survey;
    const { mode, limit, maxHops } = this.question;
    const relations = (path: readonly string[]) => path.slice(1).map((id, index) => graph.relations(path[index] ?? "", id));
    const paths = this.#found.slice(0, limit).map((entities) => ({ entities, relations: relations(entities), isStated: graph.isStated(entities) }));
    return { paths, cutBy, hubs: this.#survey.hubsWithin(mode === "SHORTEST" ? this.#hopsWalked : maxHops, { left: this.bounds.steps }) };
  }
}

/** Finds the paths that a question asks for, in their order: length, stated ones first, ids of the entities. */
export const searchPaths = (question: PathQuestion, read: ReadLinks, bounds: SearchBounds): Promise<FoundPaths> => new Search(question, bounds).run(read);
