import { enumOf } from "../graph/enum-of.js";
import { agreementStages } from "../graph/vocabulary/agreement-stage.js";

/** How far a trade agreement has come, as an enum. */
export const AgreementStatus = enumOf(agreementStages, "AgreementStatus", "How far a trade agreement has come, in the order in which it is reached.");
