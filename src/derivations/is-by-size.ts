import type { DerivationName } from "../graph/vocabulary/derivation.js";
import type { SizeName } from "./by-size.js";

/** Whether a derivation puts numbers in order of size. */
export const isBySize = (by: DerivationName): by is SizeName => by === "MINIMUM" || by === "MAXIMUM" || by === "RANK";
