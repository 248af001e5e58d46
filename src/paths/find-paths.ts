import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import type { PathResult } from "./path-result.js";
import { namedIn, type PathQuestion } from "./path-question.js";
import { readLinks } from "./read-links.js";
import { type FoundPath, searchPaths } from "./search-paths.js";

const bounds = { entities: 1000, rows: 10_000, steps: 50_000 } as const;
/** Short of what a request may take by default, so that what was found can still be told. */
const patienceMs = 4_000;

const pathRow = ({ entities, relations, isStated }: FoundPath, view: View) => ({
  length: relations.length,
  isStated,
  entityIds: entities,
  steps: relations.map((relationIds, index) => ({ fromId: entities[index] ?? "", toId: entities[index + 1] ?? "", relationIds, view })),
  view,
});

/** The paths that answer a question, as rows. */
export async function findPaths(graph: GraphRequest, question: PathQuestion, view: View, now: () => number = () => performance.now()): Promise<PathResult> {
  const begun = now();
  const isTooLate = (): boolean => now() - begun > patienceMs;
  const read = readLinks(graph, view, namedIn(question), question.maxDegree);
  const { paths, cutBy, hubs } = await searchPaths(question, read, { ...bounds, isTooLate });
  return { paths: paths.map((path) => pathRow(path, view)), isCut: cutBy !== null, cutBy, hubIds: hubs, view };
}
