import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What is made on this machine and belongs to no commit. */
export const LOCAL = join(ROOT, ".local");

export const STAMPS = join(LOCAL, "stamps");

/** The database server: its jars in `lib`, its class-data archive beside them. */
export const DISTRIBUTION = join(LOCAL, "neo4j", "5.26.31");
