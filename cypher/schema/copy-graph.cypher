// A copy is written once.
CREATE CONSTRAINT copy_graph IF NOT EXISTS
FOR (copy:Copy) REQUIRE copy.graph IS UNIQUE
