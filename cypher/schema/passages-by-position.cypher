// The order in which passages are listed: that of the text.
CREATE INDEX passages_by_position IF NOT EXISTS
FOR (passage:Passage) ON (passage.graph, passage.position)
