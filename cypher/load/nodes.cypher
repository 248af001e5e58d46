// Writes nodes of a copy.
// $rows  labels and properties of each node
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN count(node) AS written
