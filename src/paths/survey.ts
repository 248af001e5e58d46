import { HopBounds } from "./hop-bounds.js";
import type { Link } from "./link.js";
import { namedIn, type PathQuestion } from "./path-question.js";
import { PathWalk, type WalkBudget } from "./path-walk.js";
import type { ReadLinks } from "./read-links.js";
import { StepGraph } from "./step-graph.js";

const mostHubsTold = 10;

/** What a search has read so far, and what it has to read next. */
export class Survey {
  readonly graph = new StepGraph();
  readonly #passable = new Set<string>();
  readonly #hubs = new Set<string>();
  readonly #named: ReadonlySet<string>;
  #rounds = 0;
  #rows = 0;

  constructor(private readonly question: PathQuestion) {
    this.#named = new Set(namedIn(question));
  }

  /** How many relations were read. */
  get rows(): number {
    return this.#rows;
  }

  /** Paths of up to so many hops are all known: each of their inner entities is less than a round from one end. */
  get knownHops(): number {
    return 2 * this.#rounds - 1;
  }

  /** Reads the relations of these; false when not all of them came, and no more than what did is known then. */
  async read(ids: readonly string[], links: ReadLinks): Promise<boolean> {
    const { found, isWhole } = await links(ids);
    for (const [id, linksOfOne] of found) this.#take(id, linksOfOne);
    if (isWhole) this.#rounds += 1;
    return isWhole;
  }

  /** Whether a path may lead through an entity: its relations are known, it is no hub, and no end. */
  readonly mayPass = (id: string): boolean => this.#passable.has(id) && id !== this.question.from && id !== this.question.to;

  /** The entities to be read next: those that were reached, and through which a path could still lead. */
  frontier(): readonly string[] {
    const bounds = this.#bounds();
    const isOpen = (id: string): boolean => !this.#passable.has(id) && !this.#hubs.has(id);
    return bounds.reached.filter((id) => isOpen(id) && bounds.through(id, this.#rounds + 1) <= this.question.maxHops).sort();
  }

  /** The hubs that were not passed although a path of up to so many hops would lead through each, the shortest first; as many as the budget can tell of. */
  hubsWithin(hops: number, budget: WalkBudget): readonly string[] {
    const bounds = this.#bounds();
    const near = [...this.#hubs].sort().map((id) => ({ id, through: bounds.through(id, Infinity) }));
    const inOrder = near.filter(({ through }) => through <= hops).sort((a, b) => a.through - b.through);
    return inOrder.filter(({ id, through }) => this.#isInTheWay(id, { least: through, most: hops }, budget)).slice(0, mostHubsTold).map(({ id }) => id);
  }

  /** Whether a path would lead through a hub, if that hub could be passed, which passes nothing twice. */
  #isInTheWay(hub: string, { least, most }: { least: number; most: number }, budget: WalkBudget): boolean {
    const question = { ...this.question, via: this.question.via ?? hub };
    const walk = new PathWalk(question, this.graph.ways(false), (id) => id === hub || this.mayPass(id), budget);
    for (let hops = least; hops <= most; hops += 1) for (const path of walk.pathsOf(hops)) if (path.includes(hub)) return true;
    return false;
  }

  #bounds(): HopBounds {
    return new HopBounds(this.question, this.graph.ways(false), this.mayPass);
  }

  #take(id: string, links: readonly Link[]): void {
    this.#rows += links.length;
    const isHub = !this.#named.has(id) && links.length > (this.question.maxDegree ?? Infinity);
    (isHub ? this.#hubs : this.#passable).add(id);
    for (const link of isHub ? [] : links) if (this.#isAllowed(link)) this.#addSteps(id, link);
  }

  #isAllowed({ type, other }: Link): boolean {
    return this.question.types.has(type) && !this.question.avoid.has(other);
  }

  #addSteps(id: string, link: Link): void {
    if (link.isOutgoing || !this.question.directed) this.graph.add(id, link.other, link);
    if (!link.isOutgoing || !this.question.directed) this.graph.add(link.other, id, link);
  }
}
