// The documents of whom each figure is reported by that are named where the figure or its table is given, by name.
// $graph     copy of the graph
// $earliest  first day of the view
// $latest    last day of the view
// $keys      ids of figures
UNWIND $keys AS key
MATCH (figure:Node {graph: $graph, id: key})-[:REPORTED_BY]->(reporter)
MATCH (figure)-[:CELL_OF*0..1]->(holder)-[:CITED_FROM]->(source)<-[:MENTIONED_IN]-(document:Document)-[issue:ISSUED_BY]->(reporter)
WHERE issue.fromDay <= $latest AND issue.toDay >= $earliest AND document.fromDay <= $latest AND document.toDay >= $earliest
WITH DISTINCT key, document
ORDER BY document.name, document.id
RETURN key, document {.*} AS value
