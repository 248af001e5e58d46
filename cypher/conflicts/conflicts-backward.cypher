// A page of the conflicts that fit, in the order of the data, from the end.
// $graph       copy of the graph
// $keys        [""]: there is one list
// $kind        only conflicts of this kind; null for all
// $weight      only conflicts of this weight; null for all
// $about       only conflicts that involve what has this id; null for all
// $source      only conflicts with a side that is cited from this dataset; null for all
// $arose       true: only those that arose by themselves; false: only those that are written; null for all
// $beforeName  position of the conflict after the page; null for the last page
// $beforeId    id of the conflict after the page; null for the last page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (conflict:Node)
  WHERE conflict.graph = $graph AND conflict.id STARTS WITH 'conflict/' AND conflict.kind = 'Conflict'
    AND ($kind IS NULL OR conflict.conflictKind = $kind)
    AND ($weight IS NULL OR conflict.weight = $weight)
    AND ($about IS NULL OR $about IN conflict.about)
    AND ($source IS NULL OR EXISTS { (conflict)-[:HAS_SIDE]->(:ConflictSide)-[:CITED_FROM]->(:Passage|WebPage {dataset: $source}) })
    AND ($arose IS NULL OR (conflict.weight IS NULL) = $arose)
    AND ($beforeName IS NULL OR conflict.position < $beforeName OR (conflict.position = $beforeName AND conflict.id < $beforeId))
  RETURN conflict
  ORDER BY conflict.position DESC, conflict.id DESC
  LIMIT $limit
}
RETURN key, {node: conflict {.*}, relations: []} AS value
