const ground = ["errors", "refusal", "phase", "setting-table"];

/** The rooms of the domain, each holding one sort of thing of the world; what joins two belongs to the later. */
export const domain: readonly string[] = [
  "sources",
  "entities",
  "places",
  "institutions",
  "documents",
  "works",
  "zones",
  "industries",
  "measures",
  "agreements",
  "events",
  "facilities",
  "arguments",
  "statistics",
  "derivations",
  "conflicts",
  "releases",
  "names",
  "paths",
  "timeline",
  "lookup",
  "grouping",
];

/** A room of the domain may import every earlier one, and what lies below them all. */
const earlierRooms = Object.fromEntries(domain.map((room, index) => [room, ["errors", "graph", "selection", "connections", ...domain.slice(0, index)]]));

/** Every room of src, from the ground up, and the rooms it may import; a file right in src is a room of its own. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ground.map((room) => [room, []])),
  settings: ["refusal", "setting-table"],
  graph: ["errors", "refusal"],
  selection: ["errors", "graph"],
  connections: ["errors", "graph", "selection"],
  limits: ["connections"],
  pricing: ["connections"],
  dataset: ["errors", "refusal", "graph"],
  coverage: ["errors", "refusal", "graph", "dataset"],
  readings: ["refusal", "graph", "dataset"],
  record: ["graph", "dataset"],
  ...earlierRooms,
  schema: ["limits", ...domain],
  server: ["errors", "graph", "limits", "pricing", "schema"],
  commands: [...ground, "settings", "graph", "dataset", "coverage", "readings", "record", "selection", "connections", "limits", "pricing", ...domain, "schema", "server"],
  main: ["refusal", "phase", "settings", "commands"],
};

/** Inside the spine: the vocabulary stands on nothing, exact numbers on the vocabulary, and nothing but the commands needs the database of our own. */
export const insideGraph: readonly string[] = ["graph/vocabulary", "graph/recompute", "graph", "graph/embedded"];

/** Rooms of cypher whose statements are not asked from the room of the same name. */
export const askedFrom: Readonly<Record<string, string>> = { load: "dataset/load", schema: "dataset/load" };
