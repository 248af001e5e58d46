// Releases of a copy by their day.
CREATE INDEX releases_by_day IF NOT EXISTS FOR (release:Release) ON (release.graph, release.day)
