// The checks that fit, in the order of the data.
// $graph   copy of the graph
// $keys    [""]: there is one list
// $kind    only checks of this kind; null for all
// $agrees  true: only those that agree; false: only those that do not; null for all
UNWIND $keys AS key
CALL (key) {
  MATCH (row:Node)
  WHERE row.graph = $graph AND row.id STARTS WITH 'check/' AND row.kind = 'Check'
    AND ($kind IS NULL OR row.checkKind = $kind)
    AND ($agrees IS NULL OR row.agrees = $agrees)
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
