/** The stages of a trade agreement, in the order in which they are reached. */
export const agreementStages = {
  SOUGHT: "China wants to join or conclude it.",
  NEGOTIATING: "Negotiations are under way.",
  SIGNED: "It is signed.",
  EARLY_HARVEST: "An early harvest arrangement is signed.",
  IN_FORCE: "It is in force.",
  UPGRADE_NEGOTIATING: "An upgrade is being negotiated.",
  UPGRADED: "An upgrade is in force.",
} as const;

/** One of the stages of an agreement. */
export type AgreementStageName = keyof typeof agreementStages;
