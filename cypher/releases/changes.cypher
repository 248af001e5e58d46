// A page of what releases changed, by release, kind and id.
// $graph      copy of the graph
// $keys       [""]: there is one list
// $from       position of the first release that counts
// $afterName  position of the change before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (change:Change)
  WHERE change.graph = $graph AND change.position >= $from AND change.position > $afterName
  RETURN change
  ORDER BY change.graph, change.position
  LIMIT $limit
}
RETURN key, {node: change {.*}, relations: []} AS value
