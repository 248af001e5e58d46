// Announces a copy that is about to be written; it answers nothing until it is published.
// $graph        name of the copy
// $edition      edition it is a copy of
// $fingerprint  what the finished copy must add up to
// $release      number of the release it is; null when it is none
// $day          day of that release; null when it is none
CREATE (copy:Copy {graph: $graph, edition: $edition, fingerprint: $fingerprint, release: $release, day: $day, isComplete: false, number: timestamp()})
RETURN copy.graph AS graph
