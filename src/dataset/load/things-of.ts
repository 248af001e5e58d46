import { groupBy } from "../merging/group-by.js";
import type { Things } from "../releases/things.js";
import type { GraphRows, NodeRow, Properties, RelationshipRow } from "../rows/graph-row.js";

/** Where something stands among others is no part of what it is. */
const places = ["graph", "position"];

const text = (properties: Properties): string => JSON.stringify(Object.entries(properties).filter(([name]) => !places.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1)));

const idOf = ({ properties }: NodeRow): string => String(properties["id"]);

/** By the id of a claim or side: what it belongs to. */
function ownersOf({ nodes, relationships }: GraphRows): ReadonlyMap<string, string> {
  const sides = relationships.filter(({ type }) => type === "HAS_SIDE").map(({ from, to }) => [to, from] as const);
  const claims = nodes.filter(({ labels }) => labels.includes("Claim")).map((node) => [idOf(node), String(node.properties["about"])] as const);
  return new Map([...sides, ...claims]);
}

/** A relationship without an id is part of what it starts from; one by which something is owned, of what is owned. */
const bearer = ({ type, from, to }: RelationshipRow): string => (type.startsWith("HAS_") ? to : from);

/** What tells of the data, tells it again in the order of time, or only helps to find things in it, is no part of it. */
const isApart = ({ labels }: NodeRow): boolean => ["Release", "Change", "Name", "TimelineItem"].some((label) => labels.includes(label));

/** The things of a copy by id, each with its claims, sides and ties: nodes and relations; where they stand in an order does not count, nor do releases, timelines and the names by which they are found. */
export function thingsOf(rows: GraphRows): Things {
  const owners = ownersOf(rows);
  const relations = rows.relationships.filter(({ properties }) => "id" in properties);
  const ties = rows.relationships.filter(({ type, properties }) => !("id" in properties) && type !== "NAMED");
  const kinds = new Map([
    ...rows.nodes.filter((node) => !owners.has(idOf(node)) && !isApart(node)).map((node) => [idOf(node), String(node.properties["kind"])] as const),
    ...relations.map(({ properties }) => [String(properties["id"]), "Relation"] as const),
  ]);
  const parts = [
    ...rows.nodes.map((node) => [idOf(node), text(node.properties)] as const),
    ...relations.map(({ type, properties }) => [String(properties["id"]), `${type} ${text(properties)}`] as const),
    ...ties.map((tie) => [bearer(tie), `${tie.from} ${tie.type} ${tie.to} ${text(tie.properties)}`] as const),
  ];
  const told = groupBy(parts, ([id]) => owners.get(id) ?? id);
  return new Map([...kinds].map(([id, kind]) => [id, { kind, content: (told.get(id) ?? []).map(([, part]) => part).sort().join("\n") }]));
}
