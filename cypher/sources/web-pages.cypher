// A page of web pages in the order of the data.
// $graph      copy of the graph
// $keys       [""]: there is one list
// $afterName  position of the web page before the page; '' for the first page
// $limit      how many
UNWIND $keys AS key
CALL (key) {
  MATCH (page:WebPage)
  WHERE page.graph = $graph AND page.position > $afterName
  RETURN page
  ORDER BY page.graph, page.position
  LIMIT $limit
}
RETURN key, {node: page {.*}, relations: []} AS value
