import { listing } from "../connections/listing.js";
import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { AgreementStage } from "./agreement-stage.js";

/** The stages of an agreement in the order of the data; empty where the sources tell none. */
export const stagesByAgreement = many(statement<never, KeyedRow<AgreementStage>>("agreements/stages-by-agreement", ["key", "value"]));
/** The stage with an id; null where there is none in the view. */
export const stagesById = one(statement<never, KeyedRow<AgreementStage>>("agreements/stages-by-id", ["key", "value"]));
/** The places with which there is an agreement, by name; `statuses` null: of any status. */
export const partnersByName = listing<{ statuses: readonly string[] | null }>("agreements/partners", "row.name", ["row.graph", "row.kind"]);
