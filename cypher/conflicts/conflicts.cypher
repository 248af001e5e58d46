// A page of the conflicts that fit, in the order of the data.
// $graph      copy of the graph
// $keys       [""]: there is one list
// $kind       only conflicts of this kind; null for all
// $weight     only conflicts of this weight; null for all
// $about      only conflicts that involve what has this id; null for all
// $source     only conflicts with a side that is cited from this dataset; null for all
// $arose      true: only those that arose by themselves; false: only those that are written; null for all
// $afterName  position of the conflict before the page; '' for the first page
// $afterId    id of the conflict before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (conflict:Node)
  WHERE conflict.graph = $graph AND conflict.id STARTS WITH 'conflict/' AND conflict.kind = 'Conflict'
    AND ($kind IS NULL OR conflict.conflictKind = $kind)
    AND ($weight IS NULL OR conflict.weight = $weight)
    AND ($about IS NULL OR $about IN conflict.about)
    AND ($source IS NULL OR EXISTS { (conflict)-[:HAS_SIDE]->(:ConflictSide)-[:CITED_FROM]->(:Passage|WebPage {dataset: $source}) })
    AND ($arose IS NULL OR (conflict.weight IS NULL) = $arose)
    AND (conflict.position > $afterName OR (conflict.position = $afterName AND conflict.id > $afterId))
  RETURN conflict
  ORDER BY conflict.position, conflict.id
  LIMIT $limit
}
RETURN key, {node: conflict {.*}, relations: []} AS value
