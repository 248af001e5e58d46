// A page of passages in the order of the text.
// $graph      copy of the graph
// $keys       [""]: there is one list
// $afterName  position of the passage before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (passage:Passage)
  WHERE passage.graph = $graph AND passage.position > $afterName
  RETURN passage
  ORDER BY passage.graph, passage.position
  LIMIT $limit
}
RETURN key, {node: passage {.*}, relations: []} AS value
