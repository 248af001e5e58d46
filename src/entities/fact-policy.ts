import { enumOf } from "../graph/enum-of.js";

const policies = {
  ALL: "Every value, the one shown first before the others.",
  BY_SOURCE: "A value once for each source that gives it.",
  PREFERRED: "Only what is shown first.",
} as const;

/** Which values of a property are wanted. */
export type FactPolicyName = keyof typeof policies;

/** Which values of a property are wanted, as an enum. */
export const FactPolicy = enumOf(policies, "FactPolicy", "Which values of a property are given.");
