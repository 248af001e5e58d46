// The conflicts that fit, in the order of the data.
// $graph   copy of the graph
// $keys    [""]: there is one list
// $kind    only conflicts of this kind; null for all
// $weight  only conflicts of this weight; null for all
// $about   only conflicts that involve what has this id, or what it was merged into; null for all
// $source  only conflicts with a side that is cited from this dataset; null for all
// $arose   true: only those that arose by themselves; false: only those that are written; null for all
UNWIND $keys AS key
OPTIONAL MATCH (:Node {graph: $graph, id: $about})-[:REDIRECTS_TO]->(target:Entity)
WITH key, coalesce(target.id, $about) AS about
CALL (about) {
  MATCH (row:Node)
  WHERE row.graph = $graph AND row.id STARTS WITH 'conflict/' AND row.kind = 'Conflict'
    AND ($kind IS NULL OR row.conflictKind = $kind)
    AND ($weight IS NULL OR row.weight = $weight)
    AND (about IS NULL OR about IN row.about)
    AND ($source IS NULL OR EXISTS { (row)-[:HAS_SIDE]->(:ConflictSide)-[:CITED_FROM]->(:Passage|WebPage {dataset: $source}) })
    AND ($arose IS NULL OR (row.weight IS NULL) = $arose)
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
