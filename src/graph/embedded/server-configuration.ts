/** The settings of the embedded server, as the text of its `neo4j.conf`; each is known to Neo4j 5.26, or it does not start. */
export function serverConfiguration(port: number): string {
  return [...LINES, `server.bolt.listen_address=127.0.0.1:${port}`, ""].join("\n");
}

const LINES = [
  "server.config.strict_validation.enabled=true",
  "server.http.enabled=false",
  "server.https.enabled=false",
  "dbms.security.auth_enabled=true",
  "dbms.usage_report.enabled=false",
  "db.logs.query.enabled=OFF",
  "server.memory.pagecache.size=64m",
  // Without these two a new store takes 516 MB of disk; with them 2 MB.
  "db.tx_log.preallocate=false",
  "db.tx_log.rotation.size=16M",
  "db.tx_log.rotation.retention_policy=2 files",
  // No question of ours may take the server down with it.
  "db.transaction.timeout=30s",
  "db.memory.transaction.max=128m",
  "dbms.memory.transaction.total.max=256m",
  "dbms.cypher.forbid_exhaustive_shortestpath=true",
  // Filters become many texts; the plans of the thousand that are kept by default fill the heap.
  "server.memory.query_cache.per_db_cache_num_entries=250",
  // A request beyond the pool is refused, so it is as large as the driver's own.
  "server.bolt.thread_pool_min_size=2",
  "server.bolt.thread_pool_max_size=100",
  // By default Bolt stays open for ten seconds after the server was told to stop.
  "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
  "internal.dbms.bolt.netty_server_shutdown_timeout=2",
];
