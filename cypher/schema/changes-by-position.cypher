// Changes of a copy in their order.
CREATE INDEX changes_by_position IF NOT EXISTS FOR (change:Change) ON (change.graph, change.position)
