import type { Graph } from "../../graph/graph.js";
import { statement } from "../../graph/statement.js";

const schemaStatements = [
  "node-id",
  "copy-graph",
  "edition-id",
  "entities-by-name",
  "passages-by-position",
  "web-pages-by-position",
  "claims-about",
  "releases-by-day",
  "changes-by-position",
  "copies-by-release",
].map((name) => statement<object, object>(`schema/${name}`, []));

const awaitIndexes = statement<object, object>("schema/await-indexes", []);

/** Makes the constraints and indexes that the statements rely on, where they are missing, and waits until they serve. */
export async function prepareSchema(graph: Graph): Promise<void> {
  for (const schema of schemaStatements) await graph.write(schema, {});
  await graph.write(awaitIndexes, {});
}
