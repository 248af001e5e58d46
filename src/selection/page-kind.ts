import { enumOf } from "../graph/enum-of.js";
import { pageKinds } from "../graph/vocabulary/page-kind.js";

/** What sort of web page was read, as an enum. */
export const PageKind = enumOf(pageKinds, "PageKind", "What sort of web page was read, in the order of authority; a passage of a text comes between law databases and institutions.");
