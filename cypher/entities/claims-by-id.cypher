// Claims, each with the passage it rests on.
// $graph  copy of the graph
// $keys   ids of claims
UNWIND $keys AS key
MATCH (claim:Node {graph: $graph, id: key})-[:CITED_FROM]->(passage:Passage)
RETURN key, claim {.*, source: passage {.*}} AS value
