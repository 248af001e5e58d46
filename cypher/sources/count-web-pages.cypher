// How many web pages there are.
// $graph  copy of the graph
// $keys   [""]: there is one list
UNWIND $keys AS key
CALL (key) {
  MATCH (page:WebPage)
  WHERE page.graph = $graph AND page.position > ''
  RETURN count(page) AS value
}
RETURN key, value
