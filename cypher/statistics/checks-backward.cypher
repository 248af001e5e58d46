// A page of the checks that fit, in the order of the data, from the end.
// $graph       copy of the graph
// $keys        [""]: there is one list
// $kind        only checks of this kind; null for all
// $agrees      true: only those that agree; false: only those that do not; null for all
// $beforeName  position of the check after the page; null for the last page
// $beforeId    id of the check after the page; null for the last page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (check:Node)
  WHERE check.graph = $graph AND check.id STARTS WITH 'check/' AND check.kind = 'Check'
    AND ($kind IS NULL OR check.checkKind = $kind)
    AND ($agrees IS NULL OR check.agrees = $agrees)
    AND ($beforeName IS NULL OR check.position < $beforeName OR (check.position = $beforeName AND check.id < $beforeId))
  RETURN check
  ORDER BY check.position DESC, check.id DESC
  LIMIT $limit
}
RETURN key, {node: check {.*}, relations: []} AS value
