// The order in which entities of a kind are listed.
CREATE INDEX entities_by_name IF NOT EXISTS
FOR (entity:Entity) ON (entity.graph, entity.kind, entity.name, entity.id)
