// Makes the class-data archive: the server runs once in a home that is thrown away and writes what it loaded when it stops.
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import neo4j from "neo4j-driver";

// The questions decide which classes of the planner and the runtime a later start finds ready.
const STATEMENTS = [
  "CREATE CONSTRAINT FOR (n:Thing) REQUIRE (n.release, n.id) IS UNIQUE",
  "CREATE INDEX FOR ()-[r:NEXT]-() ON (r.release)",
  "CREATE FULLTEXT INDEX words FOR (n:Thing) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  "CREATE FULLTEXT INDEX stems FOR ()-[r:NEXT]-() ON EACH [r.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}",
  "CALL db.awaitIndexes(30)",
  "UNWIND range(1, 500) AS i CREATE (n:Thing {release: 'r', id: 'thing/' + i, name: 'thing ' + i, day: date(), list: ['a']})",
  "UNWIND range(1, 499) AS i MATCH (a:Thing {release: 'r', id: 'thing/' + i}), (b:Thing {release: 'r', id: 'thing/' + (i + 1)}) MERGE (a)-[r:NEXT]->(b) SET r.release = 'r', r += {x: 1}",
  "MATCH (a:Thing {release: 'r', id: 'thing/1'}), (b:Thing {release: 'r', id: 'thing/5'}) MATCH p = SHORTEST 3 (a)-[:NEXT]-{1,6}(b) RETURN [n IN nodes(p) | n.id] AS ids",
  "UNWIND ['thing/1', 'thing/2'] AS key MATCH (a:Thing {release: 'r', id: key}) CALL (a) { MATCH (a)-[r:NEXT]-(b) WHERE b.name STARTS WITH 't' OR b.id IN ['x'] RETURN b {.id, .name} AS b ORDER BY b.id LIMIT 5 } RETURN key, collect(b) AS found, count(*) AS n",
  "CALL db.index.fulltext.queryNodes('words', 'thing') YIELD node, score RETURN node.id, score ORDER BY score DESC LIMIT 3",
  "MATCH (n:Thing) WHERE EXISTS { (n)-[:NEXT]->() } AND COUNT { (n)--() } > 1 OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m, labels(n), type(r) SKIP 2 LIMIT 3",
  "EXPLAIN MATCH (n:Thing) RETURN n",
  "MATCH (n:Thing) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 100 ROWS",
];

/**
 * Writes `distribution`/classes.jsa with the compiled program's own `startEmbedded`, so the flags are those of later starts. Says whether
 * Java wrote one; where it did not, an empty file is left, which Java passes over, so that no later start tries in vain again.
 */
export async function recordClasses(distribution, startEmbedded) {
  const home = mkdtempSync(join(distribution, "recording-"));
  const archive = join(home, "classes.jsa");
  try {
    const server = await startEmbedded({ home, distribution, recordClassesTo: archive });
    await runStatements(server);
    // Its stop() would not wait for the archive, which takes some seconds to write.
    process.kill(server.pid, "SIGTERM");
    await server.exited;
    const isWritten = existsSync(archive);
    if (!isWritten) writeFileSync(archive, "");
    renameSync(archive, join(distribution, "classes.jsa"));
    return isWritten;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function runStatements({ uri, user, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  try {
    for (const statement of STATEMENTS) await driver.session().run(statement);
  } finally {
    await driver.close();
  }
}
