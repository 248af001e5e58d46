// Forgets a copy whose nodes are gone.
// $graph  name of the copy
MATCH (copy:Copy {graph: $graph})
DETACH DELETE copy
RETURN count(*) AS deleted
