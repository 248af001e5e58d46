import { addProperty } from "../entities/add-property.js";
import { addSteps } from "../entities/add-steps.js";
import { entityQueries } from "../entities/entity-queries.js";
import { stepFilter } from "../entities/step-filter.js";
import { addField } from "../selection/add-field.js";
import { traversal } from "../entities/traversal.js";
import { Place } from "../places/place.js";
import { DateFilter } from "../selection/date-filter.js";
import { earliestDate } from "../selection/earliest-date.js";
import { Agreement } from "./agreement.js";
import { AgreementResolver } from "./agreement.resolver.js";
import { AgreementStageResolver } from "./agreement-stage.resolver.js";
import { AgreementStatus } from "./agreement-status.js";
import { inForceStages } from "./in-force-stages.js";

const inForce = { stage: inForceStages };
const stage = { over: "-[:HAS_STAGE]->", label: "AgreementStage", isRelation: false };
const agreementWith = { over: "<-[{relation}:WITH]-", label: "Agreement", isRelation: true };

addProperty(Agreement, "inForceOn", earliestDate({ links: [stage], only: inForce }), DateFilter, "In force or upgraded first.");
addProperty(Place, "partnerSince", earliestDate({ links: [agreementWith, stage], only: inForce }), DateFilter, "First agreement in force.");

addField(stepFilter, "agreementStage", () => [AgreementStatus], "Of an agreement.");
addSteps(Agreement, { field: "stages", over: "HAS_STAGE", label: "AgreementStage", key: "STAGE", stage: "agreementStage", links: { in: ["TAKES_PLACE_IN", "Entity"] } });

/** The fields of this room. */
export const agreementResolvers = [
  entityQueries(Agreement, "agreement"),
  AgreementResolver,
  AgreementStageResolver,
  traversal({ from: Agreement, field: "partners", to: Place, over: ["WITH"], description: "The parties besides China." }),
  traversal({ from: Place, field: "agreements", to: Agreement, over: ["WITH"], description: "Agreements China has or seeks with it." }),
  traversal({ from: Agreement, field: "upgrades", to: Agreement, over: ["UPGRADES"], outgoing: true, description: "The earlier version it upgrades." }),
  traversal({ from: Agreement, field: "upgradedBy", to: Agreement, over: ["UPGRADES"], outgoing: false, description: "The later version that upgrades it." }),
];
