// How many checks fit.
// $graph   copy of the graph
// $keys    [""]: there is one list
// $kind    only checks of this kind; null for all
// $agrees  true: only those that agree; false: only those that do not; null for all
UNWIND $keys AS key
CALL (key) {
  MATCH (check:Node)
  WHERE check.graph = $graph AND check.id STARTS WITH 'check/' AND check.kind = 'Check'
    AND ($kind IS NULL OR check.checkKind = $kind)
    AND ($agrees IS NULL OR check.agrees = $agrees)
  RETURN count(check) AS value
}
RETURN key, value
