// Writes relationships of a copy between nodes already written; one whose end is missing is not written, so the count tells.
// $graph  name of the copy
// $rows   type, ids of both ends, and properties of each relationship
UNWIND $rows AS row
MATCH (start:Node {graph: $graph, id: row.from})
CALL (row) {
  MATCH (end:Node {graph: $graph, id: row.to})
  RETURN end
}
CREATE (start)-[relation:$(row.type)]->(end)
SET relation = row.properties
RETURN count(relation) AS written
