import { filterType } from "../selection/filter-type.js";
import { passageShape } from "./passage-shape.js";

/** Which passages are wanted. */
export const passageFilter = filterType(passageShape);
