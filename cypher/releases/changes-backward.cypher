// A page of what releases changed, from the end: backwards by release, kind and id.
// $graph       copy of the graph
// $keys        [""]: there is one list
// $from        position of the first release that counts
// $beforeName  position of the change after the page; null for the last page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (change:Change)
  WHERE change.graph = $graph AND change.position >= $from
    AND ($beforeName IS NULL OR change.position < $beforeName)
  RETURN change
  ORDER BY change.graph DESC, change.position DESC
  LIMIT $limit
}
RETURN key, {node: change {.*}, relations: []} AS value
