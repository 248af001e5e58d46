// The nodes of a copy as they stand in the database, in no order.
// $graph  name of the copy
MATCH (node:Node)
WHERE node.graph = $graph AND node.id > ''
RETURN labels(node) AS labels, properties(node) AS properties
