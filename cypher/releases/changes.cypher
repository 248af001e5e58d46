// A page of what releases changed, by release, kind and id.
// $graph      copy of the graph
// $keys       [""]: there is one list
// $from       position of the first release that counts
// $afterName  position of the change before the page; '' for the first page
// $afterId    id of the change before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (change:Node)
  WHERE change.graph = $graph AND change.id STARTS WITH 'change/' AND change.kind = 'Change'
    AND change.position >= $from
    AND (change.position > $afterName OR (change.position = $afterName AND change.id > $afterId))
  RETURN change
  ORDER BY change.position, change.id
  LIMIT $limit
}
RETURN key, {node: change {.*}, relations: []} AS value
