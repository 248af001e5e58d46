import type { GraphRows, NodeRow, Property, RelationshipRow } from "../rows/graph-row.js";

type Properties = Readonly<Record<string, Property | undefined>>;

/** A copy of the graph as it was read from the database, looked up by id. */
export class StoredCopy {
  readonly #nodes: ReadonlyMap<string, NodeRow>;
  readonly #out = new Map<string, RelationshipRow[]>();

  constructor(private readonly rows: GraphRows) {
    this.#nodes = new Map(rows.nodes.map((node) => [String(node.properties["id"]), node]));
    for (const relationship of rows.relationships) {
      const others = this.#out.get(relationship.from);
      if (others === undefined) this.#out.set(relationship.from, [relationship]);
      else others.push(relationship);
    }
  }

  /** The properties of a node; empty where there is none with this id. */
  node(id: string): Properties {
    return this.#nodes.get(id)?.properties ?? {};
  }

  /** The properties of all nodes with a label. */
  labelled(label: string): readonly Properties[] {
    return this.rows.nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties);
  }

  /** The relationships of a type that start at a node. */
  from(id: string, type: string): readonly RelationshipRow[] {
    return (this.#out.get(id) ?? []).filter((relationship) => relationship.type === type);
  }

  /** The ids at the ends of the relationships of a type that start at a node, sorted. */
  ends(id: string, type: string): readonly string[] {
    return this.from(id, type)
      .map(({ to }) => to)
      .sort();
  }

  /** The start of the one relationship of a type that ends at each node. */
  starts(type: string): ReadonlyMap<string, string> {
    return new Map(this.rows.relationships.filter((one) => one.type === type).map(({ from, to }) => [to, from]));
  }

  /** The relations of the world: relationships with an id. */
  get relations(): readonly RelationshipRow[] {
    return this.rows.relationships.filter(({ properties }) => properties["id"] !== undefined);
  }
}
