import { enumOf } from "../graph/enum-of.js";
import { validities } from "../graph/vocabulary/validity.js";

/** Whether something is known to be there on the day asked for, as an enum. */
export const Validity = enumOf(validities, "Validity", "Whether it is known to be there on the day of `asOf(validOn:)`.");
