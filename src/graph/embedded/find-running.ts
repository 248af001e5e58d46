import { resolve } from "node:path";

import type { Neo4jAddress } from "../neo4j.js";
import { InstanceFile } from "./instance-file.js";
import { isAlive } from "./is-alive.js";
import { isServerOf } from "./is-server-of.js";
import { keptPassword } from "./kept-password.js";

/** How to reach the server that another process runs in this home; null when none does, or it is not ready yet. */
export function findRunning(folder: string): Neo4jAddress | null {
  const home = resolve(folder);
  const found = new InstanceFile(home).read();
  if (found === null || !found.ready || found.uri === null || found.server === null) return null;
  if (!isAlive(found.owner) || !isServerOf(home, found.server)) return null;
  return { uri: found.uri, user: "neo4j", password: keptPassword(home), database: "neo4j" };
}
