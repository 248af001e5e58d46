import { filterType } from "../selection/filter-type.js";
import { CheckKind } from "./check-kind.js";
import { checkShape } from "./check-shape.js";
import { figureLinks } from "./figure-links.js";

/** Which checks are wanted. */
export const checkFilter = filterType(checkShape, { kind: { type: [CheckKind] }, figure: { type: figureLinks } });
