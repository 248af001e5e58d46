// Deletes some of the nodes of a copy with their relationships; run until none is left.
// $graph  name of the copy
MATCH (node:Node)
WHERE node.graph = $graph AND node.id > ''
WITH node
LIMIT 2000
DETACH DELETE node
RETURN count(*) AS deleted
