import { listing } from "../connections/listing.js";
import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { AgreementStage } from "./agreement-stage.js";

export const stagesByAgreement = many(statement<never, KeyedRow<AgreementStage>>("agreements/stages-by-agreement", ["key", "value"]));
export const stagesById = one(statement<never, KeyedRow<AgreementStage>>("agreements/stages-by-id", ["key", "value"]));
export const partnersByName = listing<{ statuses: readonly string[] | null }>(
  "name",
  "agreements/partners",
  "agreements/partners-backward",
  "agreements/count-partners",
);
