// Each timeline, by the first day, then the last, then the id: that of an entity, also under an id that was merged, or of everything there is.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $undated   what becomes of what may not be there on those days
// $keys      ids of entities; '' for everything there is
// $kinds     only these sorts of statement; null for all
// $what      only these properties, stages or relation types; null for all
// $status    only with one of these statuses; null for all
// $of        only about an entity whose id begins so; null for all
// $from      only what may be of this day or later; null for all
// $to        only what may be of this day or earlier; null for all
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key
    WHERE key = ''
    MATCH (row:Node)
    WHERE row.graph = $graph AND row.id STARTS WITH 'timeline/' AND row.kind = 'TimelineItem'
    RETURN row
    UNION ALL
    MATCH (named:Node {graph: $graph, id: key})
    OPTIONAL MATCH (named)-[:REDIRECTS_TO]->(target:Entity)
    WITH coalesce(target, named) AS start
    MATCH (start)<-[:ON_TIMELINE_OF]-(row:TimelineItem)
    RETURN row
  }
  WITH row
  WHERE row.fromDay <= $latest AND row.toDay >= $earliest
    AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (row.surelyFromDay <= $latest AND row.surelyToDay >= $earliest))
    AND ($kinds IS NULL OR toUpper(split(row.subject, '/')[0]) IN $kinds)
    AND ($what IS NULL OR row.what IN $what)
    AND ($status IS NULL OR row.status IN $status)
    AND ($of IS NULL OR any(id IN row.about WHERE split(id, '/')[0] = $of))
    AND row.date IS NOT NULL
    AND ($from IS NULL OR right(row.position, 10) >= $from)
    AND ($to IS NULL OR left(row.position, 10) <= $to)
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
