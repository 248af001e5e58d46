// Claims, each with the source it rests on.
// $graph  copy of the graph
// $keys   ids of claims
UNWIND $keys AS key
MATCH (claim:Node {graph: $graph, id: key})-[:CITED_FROM]->(source:Passage|WebPage)
RETURN key, claim {.*, source: source {.*}} AS value
