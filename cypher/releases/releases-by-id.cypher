// Releases with these ids.
// $graph  copy of the graph
// $keys   ids of releases
UNWIND $keys AS key
MATCH (release:Node {graph: $graph, id: key})
WHERE release:Release
RETURN key, release {.*} AS value
