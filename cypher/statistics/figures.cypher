// A page of the figures that fit, in the order of the data.
// $graph       copy of the graph
// $keys        [""]: there is one list
// $indicator   only figures of this indicator; null for all
// $about       only figures about this entity; null for all
// $table       only cells of the table of this number; null for all
// $citedBy     only figures given in this passage; null for all
// $nature      only figures of this nature; null for all
// $reportedBy  only figures measured by this entity; null for all
// $afterName   position of the figure before the page; '' for the first page
// $afterId     id of the figure before the page; '' for the first page
// $limit       how many
UNWIND $keys AS key
CALL (key) {
  MATCH (figure:Node)
  WHERE figure.graph = $graph AND figure.id STARTS WITH 'figure/' AND figure.kind = 'Figure'
    AND ($indicator IS NULL OR figure.indicator = $indicator)
    AND ($about IS NULL OR $about IN figure.about)
    AND ($table IS NULL OR EXISTS { (figure)-[:CELL_OF]->(:Table {number: $table}) })
    AND ($citedBy IS NULL OR $citedBy IN figure.citations)
    AND ($nature IS NULL OR figure.nature = $nature)
    AND ($reportedBy IS NULL OR figure.reportedBy = $reportedBy)
    AND (figure.position > $afterName OR (figure.position = $afterName AND figure.id > $afterId))
  RETURN figure
  ORDER BY figure.position, figure.id
  LIMIT $limit
}
RETURN key, {node: figure {.*}, relations: []} AS value
