import { filterType } from "../selection/filter-type.js";
import { PageKind } from "../selection/page-kind.js";
import { webPageShape } from "./web-page-shape.js";

/** Which web pages are wanted. */
export const webPageFilter = filterType(webPageShape, { pageKind: { type: [PageKind] } });
