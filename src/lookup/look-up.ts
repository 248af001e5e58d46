import { stagesById } from "../agreements/agreement.cypher.js";
import { conflictsById } from "../conflicts/conflict.cypher.js";
import { entitiesById, relationsById } from "../entities/entity.cypher.js";
import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import { stepsById } from "../measures/measure.cypher.js";
import { changesById, releasesById } from "../releases/release.cypher.js";
import { sourcesById } from "../sources/source.cypher.js";
import { checksById } from "../statistics/check.cypher.js";
import { figuresById } from "../statistics/figure.cypher.js";
import { tablesById } from "../statistics/table.cypher.js";

type Find = (graph: GraphRequest, id: string, view: View) => Promise<object | null>;

/** What answers for an id is told by its first half; every other one is that of an entity. */
const byPrefix: Readonly<Record<string, Find>> = {
  passage: (graph, id, view) => graph.find(sourcesById, id, view),
  "web-page": (graph, id, view) => graph.find(sourcesById, id, view),
  relation: (graph, id, view) => graph.find(relationsById, id, view),
  step: (graph, id, view) => graph.find(stepsById, id, view),
  stage: (graph, id, view) => graph.find(stagesById, id, view),
  figure: (graph, id, view) => graph.find(figuresById, id, view),
  table: (graph, id, view) => graph.find(tablesById, id, view),
  check: (graph, id, view) => graph.find(checksById, id, view),
  conflict: (graph, id, view) => graph.find(conflictsById, id, view),
  release: (graph, id, view) => graph.find(releasesById, id, view),
  change: (graph, id, view) => graph.find(changesById, id, view),
};

const findEntity: Find = (graph, id, view) => graph.find(entitiesById, id, view);

/** Whatever has this id in the view; null when nothing has. */
export function lookUp(graph: GraphRequest, id: string, view: View): Promise<object | null> {
  const [prefix = ""] = id.split("/", 1);
  const find = Object.hasOwn(byPrefix, prefix) ? byPrefix[prefix] : undefined;
  return (find ?? findEntity)(graph, id, view);
}
