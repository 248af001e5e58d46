// How many passages there are.
// $graph  copy of the graph
// $keys   [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (passage:Passage)
  WHERE passage.graph = $graph AND passage.position > ''
  RETURN count(passage) AS value
}
RETURN key, value
