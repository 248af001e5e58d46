// An edition has one pointer.
CREATE CONSTRAINT edition_id IF NOT EXISTS
FOR (edition:Edition) REQUIRE edition.id IS UNIQUE
