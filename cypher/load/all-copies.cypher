// Every copy there is, finished or not, the newest first.
MATCH (copy:Copy)
RETURN copy.graph AS graph,
       copy.edition AS edition,
       copy.fingerprint AS fingerprint,
       copy.isComplete AS isComplete,
       copy.release IS NOT NULL AS isReleased,
       EXISTS { (copy)<-[:CURRENT]-(:Edition) } AS isCurrent
ORDER BY copy.number DESC, graph
