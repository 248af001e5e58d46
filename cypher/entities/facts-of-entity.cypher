// The facts of each entity that may hold on the days of the view, by property, the preferred value first; each tells how many values might stand in its place, which one of another time does not.
// $graph       copy of the graph
// $earliest    first day of the view
// $latest      last day of the view
// $keys        ids of entities
// $policy      PREFERRED: only values that are shown first; BY_SOURCE: a value once for each source that gives it; else every value once
// $properties  only these properties; null for all
UNWIND $keys AS key
MATCH (:Node {graph: $graph, id: key})-[:HAS_FACT]->(fact:Fact)
WHERE ($properties IS NULL OR fact.property IN $properties)
  AND (fact.fromDay IS NULL OR (fact.fromDay <= $latest AND fact.toDay >= $earliest))
WITH key, fact, CASE
  WHEN fact.shownFrom IS NULL OR $earliest < $latest THEN fact.isPreferred
  ELSE any(at IN range(0, size(fact.shownFrom) - 1) WHERE fact.shownFrom[at] <= $latest AND fact.shownTo[at] >= $earliest)
END AS isPreferred
WITH key, fact.property AS property, collect(fact {.*, isPreferred: isPreferred}) AS facts
UNWIND facts AS fact
WITH key, fact, size([other IN facts WHERE other.id <> fact.id AND NOT (other.isPreferred AND fact.isPreferred)
  AND ($earliest = $latest
    OR coalesce(other.fromDay, $earliest) < coalesce(fact.toDay, $latest) AND coalesce(fact.fromDay, $earliest) < coalesce(other.toDay, $latest))]) AS alternatives
WHERE $policy <> 'PREFERRED' OR fact.isPreferred
UNWIND CASE $policy WHEN 'BY_SOURCE' THEN [claim IN fact.claims | [claim]] ELSE [fact.claims] END AS claims
WITH key, fact, alternatives, claims, CASE $policy WHEN 'BY_SOURCE' THEN replace(claims[0], 'claim/fact-', 'fact/') ELSE fact.id END AS id
ORDER BY fact.property, fact.isPreferred DESC, fact.value, id
RETURN key, fact {.*, id: id, claims: claims, alternatives: alternatives} AS value
