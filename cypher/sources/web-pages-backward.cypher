// A page of web pages in the order of the data, from the end.
// $graph       copy of the graph
// $keys        [""]: there is one list
// $beforeName  position of the web page after the page; null for the last page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (page:WebPage)
  WHERE page.graph = $graph AND page.position > '' AND ($beforeName IS NULL OR page.position < $beforeName)
  RETURN page
  ORDER BY page.graph DESC, page.position DESC
  LIMIT $limit
}
RETURN key, {node: page {.*}, relations: []} AS value
