// A page of the releases, the oldest first.
// $graph      copy of the graph
// $keys       [""]: there is one list
// $afterName  position of the release before the page; '' for the first page
// $afterId    id of the release before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (release:Node)
  WHERE release.graph = $graph AND release.id STARTS WITH 'release/' AND release.kind = 'Release'
    AND (release.position > $afterName OR (release.position = $afterName AND release.id > $afterId))
  RETURN release
  ORDER BY release.position, release.id
  LIMIT $limit
}
RETURN key, {node: release {.*}, relations: []} AS value
