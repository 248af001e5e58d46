// All figures of each indicator, in the order of the data.
// $graph  copy of the graph
// $keys   ids of indicators
// $about  only figures about this entity; null for all
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})<-[:MEASURES]-(figure:Figure)
WHERE $about IS NULL OR $about IN figure.about
WITH key, figure
ORDER BY figure.position, figure.id
RETURN key, figure {.*} AS value
