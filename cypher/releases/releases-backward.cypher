// A page of the releases from the end, the newest first.
// $graph       copy of the graph
// $keys        [""]: there is one list
// $beforeName  position of the release after the page; null for the last page
// $beforeId    id of the release after the page; null for the last page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (release:Node)
  WHERE release.graph = $graph AND release.id STARTS WITH 'release/' AND release.kind = 'Release'
    AND ($beforeName IS NULL OR release.position < $beforeName OR (release.position = $beforeName AND release.id < $beforeId))
  RETURN release
  ORDER BY release.position DESC, release.id DESC
  LIMIT $limit
}
RETURN key, {node: release {.*}, relations: []} AS value
