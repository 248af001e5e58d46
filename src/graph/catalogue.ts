import { Failure } from "../errors.js";
import { copyKnownAt } from "./copy-known-at.js";
import { currentCopies } from "./current-copies.js";
import type { Graph } from "./graph.js";
import { type KeptRelease, keptReleases } from "./kept-releases.js";
import { Remembered } from "./remembered.js";
import type { Undated } from "./undated.js";
import type { View } from "./view.js";

const defaultEdition = "full";
const rememberedForMs = 1000;

/** The parts of a view that are asked for; those that are not named are the default edition, all days with what is undated, and what is known now. */
interface WantedView {
  readonly edition?: string | undefined;
  readonly validOn?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
  readonly undated?: Undated | undefined;
}

/** Which copy answers for which edition, and answered when. Read from the database, and read again when what is known is a second old; a copy outlives its pointer, so an answer that began on the old one ends on it. */
export class Catalogue {
  readonly #copies: Remembered<ReadonlyMap<string, string>>;
  /** The releases that a current copy tells of, by its edition. */
  readonly #releases = new Map<string, { readonly graph: string; readonly known: Remembered<readonly KeptRelease[]> }>();

  constructor(
    private readonly graph: Graph,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#copies = new Remembered(rememberedForMs, () => this.#read(), now);
  }

  /** The view of an edition on a day as it was known on a day. */
  async view({ edition = defaultEdition, validOn = null, knownAt = null, undated = "INCLUDE" }: WantedView): Promise<View> {
    if (validOn === null && undated !== "INCLUDE") throw new Failure("BAD_USER_INPUT", `Argument "undated": ${undated} needs a day, such as asOf(validOn: "2015-12-31", undated: ${undated}).`);
    const copies = await this.#copies.get();
    const current = copies.get(edition);
    if (current !== undefined) return { graph: knownAt === null ? current : copyKnownAt(await this.#releasesOf(edition, current), knownAt), edition, validOn, undated, knownAt };
    if (copies.size === 0) throw new Failure("SERVICE_UNAVAILABLE", "No data is loaded yet; try again when /readyz says ready.");
    throw new Failure("BAD_USER_INPUT", `Argument "edition": there is no edition "${edition}"; there are ${[...copies.keys()].join(", ")}.`);
  }

  #releasesOf(edition: string, graph: string): Promise<readonly KeptRelease[]> {
    const remembered = this.#releases.get(edition);
    if (remembered?.graph === graph) return remembered.known.get();
    const known = new Remembered(rememberedForMs, () => this.graph.read(keptReleases, { graph, edition }), this.now);
    this.#releases.set(edition, { graph, known });
    return known.get();
  }

  async #read(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.graph.read(currentCopies, {});
    return new Map(rows.map(({ edition, graph }) => [edition, graph]));
  }
}
