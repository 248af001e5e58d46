import { Failure } from "../errors.js";
import { currentCopies } from "./current-copies.js";
import type { Graph } from "./graph.js";
import type { View } from "./view.js";

const defaultEdition = "full";
const rememberedForMs = 1000;

/** Which copy answers for which edition. Read from the pointer nodes, and read again when what is known is a second old; a copy outlives its pointer, so an answer that began on the old one ends on it. */
export class Catalogue {
  #copies: Promise<ReadonlyMap<string, string>> | null = null;
  #readAt = -Infinity;

  constructor(
    private readonly graph: Graph,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The view of an edition on a day; parts that are not named are the default edition and all days. */
  async view({ edition = defaultEdition, validOn = null }: { edition?: string | undefined; validOn?: string | null | undefined }): Promise<View> {
    const copies = await this.#current();
    const graph = copies.get(edition);
    if (graph !== undefined) return { graph, edition, validOn };
    if (copies.size === 0) throw new Failure("SERVICE_UNAVAILABLE", "No data is loaded yet; try again when /readyz says ready.");
    throw new Failure("BAD_USER_INPUT", `Argument "edition": there is no edition "${edition}"; there are ${[...copies.keys()].join(", ")}.`);
  }

  #current(): Promise<ReadonlyMap<string, string>> {
    if (this.#copies !== null && this.now() - this.#readAt < rememberedForMs) return this.#copies;
    this.#readAt = this.now();
    this.#copies = this.#read();
    this.#copies.catch(() => (this.#copies = null));
    return this.#copies;
  }

  async #read(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.graph.read(currentCopies, {});
    return new Map(rows.map(({ edition, graph }) => [edition, graph]));
  }
}
