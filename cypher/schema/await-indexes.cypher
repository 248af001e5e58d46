// Waits until every index serves.
CALL db.awaitIndexes(60)
