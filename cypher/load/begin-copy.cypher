// Announces a copy that is about to be written; it answers nothing until it is published.
// $graph        name of the copy
// $edition      edition it is a copy of
// $fingerprint  what the finished copy must add up to
CREATE (copy:Copy {graph: $graph, edition: $edition, fingerprint: $fingerprint, isComplete: false, number: timestamp()})
RETURN copy.graph AS graph
