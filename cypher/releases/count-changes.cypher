// How much releases changed.
// $graph  copy of the graph
// $keys   [""]: there is one list
// $from   position of the first release that counts
UNWIND $keys AS key
CALL (key) {
  MATCH (change:Node)
  WHERE change.graph = $graph AND change.id STARTS WITH 'change/' AND change.kind = 'Change'
    AND change.position >= $from
  RETURN count(change) AS value
}
RETURN key, value
