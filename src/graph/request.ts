import DataLoader from "dataloader";

import type { Batch, KeyedRow } from "./batch.js";
import type { Catalogue } from "./catalogue.js";
import { daysOf } from "./days-of.js";
import type { Graph } from "./graph.js";
import type { Anchor, View, Viewed } from "./view.js";

type Loader = DataLoader<string, unknown>;

const noArguments = Object.freeze({});
/** More than a copy has things, so that a level is one statement whatever its rows. */
const mostKeys = 100_000;

function valuesByKey<V>(rows: readonly KeyedRow<V>[]): ReadonlyMap<string, V[]> {
  const values = new Map<string, V[]>();
  for (const { key, value } of rows) {
    const ofKey = values.get(key);
    if (ofKey === undefined) values.set(key, [value]);
    else ofKey.push(value);
  }
  return values;
}

/** What one request asks of the graph. Loads of one batch, arguments and view that are asked for together run as one statement. */
export class GraphRequest {
  /** By how rows are collected, and then by statement, view and arguments. */
  readonly #loaders = new Map<object, Map<string, Loader>>();
  readonly #views = new Map<string, View>();

  constructor(
    readonly graph: Graph,
    readonly catalogue: Catalogue,
    readonly signal: AbortSignal,
  ) {}

  #statements = 0;

  /** How many statements ran. */
  get statements(): number {
    return this.#statements;
  }

  /** The views the answer was read in, in the order of first use. */
  get views(): readonly View[] {
    return [...this.#views.values()];
  }

  /** The result for one row. */
  load<A extends object, V, R>(batch: Batch<A, V, R>, anchor: Anchor, args?: A): Promise<R> {
    return this.find(batch, anchor.id, anchor.view, args);
  }

  /** The results for the ids that exist, in the order of the ids. */
  async loadAll<A extends object, V, R>(batch: Batch<A, V, R | null>, ids: readonly string[], { view }: Viewed, args?: A): Promise<R[]> {
    const results = await Promise.all(ids.map((id) => this.find(batch, id, view, args)));
    return results.filter((result) => result !== null);
  }

  /** The result for a key that stands in no row. */
  find<A extends object, V, R>(batch: Batch<A, V, R>, key: string, view: View, args?: A): Promise<R> {
    const loader = this.#loader(batch, view, args ?? noArguments);
    return loader.load(key) as Promise<R>;
  }

  /** The view of a root field: that of the `asOf` it stands under, or the default one. */
  async viewOf(root: Partial<Viewed> | undefined): Promise<View> {
    const view = root?.view ?? (await this.catalogue.view({}));
    this.#views.set(JSON.stringify(view), view);
    return view;
  }

  #loader<V, R>(batch: Batch<object, V, R>, view: View, args: object): Loader {
    const loaders = this.#loaders.get(batch.collect) ?? new Map<string, Loader>();
    this.#loaders.set(batch.collect, loaders);
    const name = JSON.stringify([batch.statement.text, view, args]);
    const loader = loaders.get(name) ?? new DataLoader((keys) => this.#run(batch, view, args, keys), { maxBatchSize: mostKeys });
    loaders.set(name, loader);
    return loader;
  }

  async #run<V, R>(batch: Batch<object, V, R>, view: View, args: object, keys: readonly string[]): Promise<R[]> {
    this.#statements++;
    const parameters = { ...args, graph: view.graph, ...daysOf(view), keys };
    const rows = await this.graph.read(batch.statement, parameters, { signal: this.signal });
    const values = valuesByKey(rows);
    return keys.map((key) => batch.collect(values.get(key) ?? [], view));
  }
}
