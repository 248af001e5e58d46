// From a relation's id to its claims, and so to its two ends.
CREATE INDEX claims_about IF NOT EXISTS
FOR (claim:Claim) ON (claim.graph, claim.about)
