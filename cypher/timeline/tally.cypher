// How many items each timeline has by the year, where both ends of its date lie in one; `unknown` where they do not, `undated` where a source gives no date.
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
    MATCH (item:Node)
    WHERE item.graph = $graph AND item.id STARTS WITH 'timeline/' AND item.kind = 'TimelineItem'
    RETURN item
    UNION ALL
    MATCH (named:Node {graph: $graph, id: key})
    OPTIONAL MATCH (named)-[:REDIRECTS_TO]->(target:Entity)
    WITH coalesce(target, named) AS start
    MATCH (start)<-[:ON_TIMELINE_OF]-(item:TimelineItem)
    RETURN item
  }
  WITH item
  WHERE item.fromDay <= $latest AND item.toDay >= $earliest
    AND ($undated = 'INCLUDE' OR ($undated = 'ONLY') <> (item.surelyFromDay <= $latest AND item.surelyToDay >= $earliest))
    AND ($kinds IS NULL OR toUpper(split(item.subject, '/')[0]) IN $kinds)
    AND ($what IS NULL OR item.what IN $what)
    AND ($status IS NULL OR item.status IN $status)
    AND ($of IS NULL OR any(id IN item.about WHERE split(id, '/')[0] = $of))
    AND (item.date IS NULL OR (($from IS NULL OR right(item.position, 10) >= $from) AND ($to IS NULL OR left(item.position, 10) <= $to)))
  WITH CASE
      WHEN item.date IS NULL THEN 'undated'
      WHEN left(item.position, 4) = substring(item.position, 11, 4) THEN left(item.position, 4)
      ELSE 'unknown'
    END AS year
  RETURN year, count(*) AS count
  ORDER BY year
}
RETURN key, {year: year, count: count} AS value
