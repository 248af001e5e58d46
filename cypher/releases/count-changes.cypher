// How much releases changed.
// $graph  copy of the graph
// $keys   [""]: there is one list
// $from   position of the first release that counts
UNWIND $keys AS key
CALL (key) {
  MATCH (change:Change)
  WHERE change.graph = $graph AND change.position >= $from
  RETURN count(change) AS value
}
RETURN key, value
