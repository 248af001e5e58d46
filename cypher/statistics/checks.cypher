// A page of the checks that fit, in the order of the data.
// $graph      copy of the graph
// $keys       [""]: there is one list
// $kind       only checks of this kind; null for all
// $agrees     true: only those that agree; false: only those that do not; null for all
// $afterName  position of the check before the page; '' for the first page
// $afterId    id of the check before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (check:Node)
  WHERE check.graph = $graph AND check.id STARTS WITH 'check/' AND check.kind = 'Check'
    AND ($kind IS NULL OR check.checkKind = $kind)
    AND ($agrees IS NULL OR check.agrees = $agrees)
    AND (check.position > $afterName OR (check.position = $afterName AND check.id > $afterId))
  RETURN check
  ORDER BY check.position, check.id
  LIMIT $limit
}
RETURN key, {node: check {.*}, relations: []} AS value
