// The relationships of a copy as they stand in the database, in no order.
// $graph  name of the copy
MATCH (start:Node)-[relation]->(end:Node)
WHERE start.graph = $graph AND start.id > ''
RETURN type(relation) AS type, start.id AS from, end.id AS to, properties(relation) AS properties
