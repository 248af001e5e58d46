// Copies of an edition by the release they are.
CREATE INDEX copies_by_release IF NOT EXISTS FOR (copy:Copy) ON (copy.edition, copy.release)
