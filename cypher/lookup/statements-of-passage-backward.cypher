// A page of what was taken from each passage, by kind and id, from the end: claims, figures, tables, sides of conflicts, works referred to and entities named.
// $graph       copy of the graph
// $earliest    first day of the view
// $latest      last day of the view
// $keys        ids of passages
// $beforeName  kind of the row after the page; null for the last page
// $beforeId    id of the row after the page; null for the last page
// $limit       how many for each passage
UNWIND $keys AS key
MATCH (passage:Node {graph: $graph, id: key})
CALL (passage) {
  MATCH (passage)-[link:CITED_FROM|MENTIONED_IN|CITES_WORK]-(source:Node)
  WHERE source.fromDay IS NULL OR (source.fromDay <= $latest AND source.toDay >= $earliest)
  OPTIONAL MATCH (:Node {graph: $graph, id: source.about})<-[:HAS_FACT]-(entity:Entity)
  OPTIONAL MATCH (source)<-[:HAS_SIDE]-(conflict:Conflict)
  WITH DISTINCT
    CASE
      WHEN link.printed IS NOT NULL THEN 'WORK'
      WHEN source.kind = 'Claim' THEN toUpper(split(source.about, '/')[0])
      WHEN source.kind = 'ConflictSide' THEN 'CONFLICT'
      WHEN source.kind IN ['Figure', 'Table'] THEN toUpper(source.kind)
      ELSE 'ENTITY'
    END AS kind,
    source.id + coalesce(' ' + link.printed, '') AS id,
    CASE source.kind
      WHEN 'ConflictSide' THEN source.value + coalesce(' ' + source.unit, '') + coalesce(': ' + source.statement, '')
      ELSE coalesce(link.printed, source.sentence, source.statement, source.name)
    END AS statement,
    CASE source.kind WHEN 'Claim' THEN coalesce(entity.id, source.about) ELSE coalesce(conflict.id, source.id) END AS about
  WHERE $beforeName IS NULL OR kind < $beforeName OR (kind = $beforeName AND id < $beforeId)
  RETURN kind, id, statement, about
  ORDER BY kind DESC, id DESC
  LIMIT $limit
}
RETURN key, {node: {kind: kind, id: id, statement: statement, about: about}, relations: []} AS value
