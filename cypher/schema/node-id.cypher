// An id stands once in a copy of the graph; also the index by which every node is found.
CREATE CONSTRAINT node_id IF NOT EXISTS
FOR (node:Node) REQUIRE (node.graph, node.id) IS UNIQUE
