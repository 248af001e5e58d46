import type { Passage } from "./passage.js";
import type { WebPage } from "./web-page.js";

/** What a statement may be cited from. */
export type CitedSource = Passage | WebPage;
