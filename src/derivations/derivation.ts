import { enumOf } from "../graph/enum-of.js";
import { derivations } from "../graph/vocabulary/derivation.js";

/** How a number is worked out from figures, as an enum. */
export const Derivation = enumOf(derivations, "Derivation", "How a number is worked out; of two, the first against the second.");
