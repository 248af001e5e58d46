import type { agreementStages } from "../graph/vocabulary/agreement-stage.js";

/** The stages that tell that an agreement is in force. */
export const inForceStages: readonly (keyof typeof agreementStages)[] = ["IN_FORCE", "UPGRADED"];
