import { linksType } from "../selection/links-type.js";
import { figureFilter } from "./figure-filter.js";

/** Conditions on linked figures. */
export const figureLinks = linksType("Figure", figureFilter);
