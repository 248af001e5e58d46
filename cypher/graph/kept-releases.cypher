// The releases a copy tells of, the oldest first, each with the newest finished copy of the edition that is that release; null where none is kept.
// $graph    copy of the graph that answers for the edition now
// $edition  the edition
MATCH (release:Release)
WHERE release.graph = $graph AND release.day > ''
RETURN release.number AS number,
       release.day AS day,
       head(COLLECT { MATCH (copy:Copy) WHERE copy.edition = $edition AND copy.release = release.number AND copy.isComplete RETURN copy.graph ORDER BY copy.number DESC }) AS graph
ORDER BY release.position
