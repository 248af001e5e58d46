// Moves the pointer of an edition to a finished copy: the one small transaction by which a load takes effect.
// $graph    name of the copy
// $edition  edition whose pointer moves
MATCH (copy:Copy {graph: $graph})
SET copy.isComplete = true, copy.number = timestamp()
MERGE (edition:Edition {id: $edition})
WITH copy, edition
OPTIONAL MATCH (edition)-[pointer:CURRENT]->(:Copy)
DELETE pointer
WITH DISTINCT copy, edition
CREATE (edition)-[:CURRENT]->(copy)
RETURN copy.graph AS graph
