// What was taken from each source, by kind and id: claims, figures, tables, sides of conflicts, works referred to and entities named.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of passages and web pages
UNWIND $keys AS key
MATCH (evidence:Node {graph: $graph, id: key})
CALL (evidence) {
  MATCH (evidence)-[link:CITED_FROM|MENTIONED_IN|CITES_WORK]-(source:Node)
  WHERE source.fromDay IS NULL OR (source.fromDay <= $latest AND source.toDay >= $earliest)
  OPTIONAL MATCH (:Node {graph: $graph, id: source.about})<-[:HAS_FACT]-(entity:Entity)
  OPTIONAL MATCH (source)<-[:HAS_SIDE]-(conflict:Conflict)
  WITH DISTINCT {
    kind: CASE
      WHEN link.printed IS NOT NULL THEN 'WORK'
      WHEN source.kind = 'Claim' THEN toUpper(split(source.about, '/')[0])
      WHEN source.kind = 'ConflictSide' THEN 'CONFLICT'
      WHEN source.kind IN ['Figure', 'Table'] THEN toUpper(source.kind)
      ELSE 'ENTITY'
    END,
    id: source.id + coalesce(' ' + link.printed, ''),
    statement: CASE source.kind
      WHEN 'ConflictSide' THEN source.value + coalesce(' ' + source.unit, '') + coalesce(': ' + source.statement, '')
      ELSE coalesce(link.printed, source.sentence, source.statement, source.name)
    END,
    about: CASE source.kind WHEN 'Claim' THEN coalesce(entity.id, source.about) ELSE coalesce(conflict.id, source.id) END
  } AS row
  WHERE true
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row, relations: relations} AS value
