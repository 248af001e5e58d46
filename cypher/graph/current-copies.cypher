// The copy each edition points to, by edition.
MATCH (edition:Edition)-[:CURRENT]->(copy:Copy)
RETURN edition.id AS edition, copy.graph AS graph, copy.fingerprint AS fingerprint
ORDER BY edition
