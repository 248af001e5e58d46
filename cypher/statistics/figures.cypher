// The figures that fit, in the order of the data.
// $graph       copy of the graph
// $keys        [""]: there is one list
// $indicator   only figures of this indicator; null for all
// $about       only figures about this entity; null for all
// $table       only cells of the table of this number; null for all
// $citedBy     only figures given in this passage; null for all
// $nature      only figures of this nature; null for all
// $reportedBy  only figures measured by this entity; null for all
UNWIND $keys AS key
CALL (key) {
  MATCH (row:Node)
  WHERE row.graph = $graph AND row.id STARTS WITH 'figure/' AND row.kind = 'Figure'
    AND ($indicator IS NULL OR row.indicator = $indicator)
    AND ($about IS NULL OR $about IN row.about)
    AND ($table IS NULL OR EXISTS { (row)-[:CELL_OF]->(:Table {number: $table}) })
    AND ($citedBy IS NULL OR $citedBy IN row.citations)
    AND ($nature IS NULL OR row.nature = $nature)
    AND ($reportedBy IS NULL OR row.reportedBy = $reportedBy)
    /*and*/
  RETURN row, [] AS relations
}
RETURN key, {node: row {.*}, relations: relations} AS value
