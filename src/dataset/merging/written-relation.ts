import type { RelationRecord } from "../records/relation-record.js";
import type { Relation } from "./relation.js";

/** A relation as a person wrote it into the data. */
export const writtenRelation = (record: RelationRecord): Relation => ({
  from: record.from,
  type: record.type,
  to: record.to,
  status: record.status ?? "STATED",
  validFrom: record.validFrom,
  validTo: record.validTo,
  claims: [{ statement: record.statement, at: record.at, confidence: record.confidence, assertedBy: record.assertedBy }],
});
