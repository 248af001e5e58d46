import { enumOf } from "../graph/enum-of.js";
import { checkKinds } from "../graph/vocabulary/check-kind.js";

/** How a printed number is recomputed, as an enum. */
export const CheckKind = enumOf(checkKinds, "CheckKind", "How a printed number is recomputed from others, its inputs in order.");
