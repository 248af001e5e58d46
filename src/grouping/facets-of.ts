import type { Connection } from "../connections/connect.js";
import type { GraphRequest } from "../graph/request.js";
import type { KeyName } from "../selection/key.js";
import { keyed } from "../selection/keyed.js";
import { plainShape } from "../selection/plain-shape.js";
import type { Groups } from "./group.js";
import { groupBy } from "./group-by.js";

/** The rows of a list in groups by each of these keys; a key it does not have is refused by its place. */
export async function facetsOf(graph: GraphRequest, list: Connection, keys: readonly KeyName[]): Promise<Groups[]> {
  const { shape = plainShape } = list.question;
  keys.forEach((key, index) => keyed(shape, key, `keys.${index}`));
  return Promise.all(keys.map((key) => groupBy(graph, list, { keys: [key], of: [], years: 1 })));
}
