import { Neo4jError } from "neo4j-driver";

import { Refusal } from "../refusal.js";
import type { Neo4jAddress } from "./neo4j.js";

/** Why a Neo4j cannot be used, and what to change; the password is never told. */
export function neo4jRefusal(error: unknown, { uri, user, database }: Neo4jAddress): Refusal {
  const code = error instanceof Neo4jError ? error.code : "";
  if (code.startsWith("Neo.ClientError.Security."))
    return new Refusal(`Neo4j at ${uri} does not let ${user} in; check NEO4J_USER and NEO4J_PASSWORD.`);
  if (code.includes("DatabaseNotFound"))
    return new Refusal(`Neo4j at ${uri} has no database ${database}; check NEO4J_DATABASE.`);
  return new Refusal(`Neo4j at ${uri} is not reached; check NEO4J_URI and that the server runs, or unset NEO4J_URI to use the one that comes with this project.`);
}
