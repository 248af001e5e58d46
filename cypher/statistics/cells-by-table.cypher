// All cells of each table, in the order of the data.
// $graph  copy of the graph
// $keys   ids of tables
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})<-[:CELL_OF]-(figure:Figure)
WITH key, figure
ORDER BY figure.position, figure.id
RETURN key, figure {.*} AS value
