// How many releases there are.
// $graph  copy of the graph
// $keys   [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (release:Node)
  WHERE release.graph = $graph AND release.id STARTS WITH 'release/' AND release.kind = 'Release'
  RETURN count(release) AS value
}
RETURN key, value
