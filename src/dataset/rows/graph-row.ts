/** A value Neo4j stores in a property. */
export type Property = string | boolean | readonly string[];

/** The properties of a node or relationship by their names; one without a value is left out. */
export type Properties = Readonly<Record<string, Property>>;

/** A node as it is written: its id is among its properties, its copy is added by the loader. */
export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship as it is written, between two nodes named by id. */
export interface RelationshipRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Everything one part of the data becomes in the graph. */
export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}
