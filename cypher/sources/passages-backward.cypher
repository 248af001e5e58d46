// A page of passages in the order of the text, from the end.
// $graph       copy of the graph
// $keys        [""]: there is one list
// $beforeName  position of the passage after the page; null for the last page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (passage:Passage)
  WHERE passage.graph = $graph AND passage.position > '' AND ($beforeName IS NULL OR passage.position < $beforeName)
  RETURN passage
  ORDER BY passage.graph DESC, passage.position DESC
  LIMIT $limit
}
RETURN key, {node: passage {.*}, relations: []} AS value
