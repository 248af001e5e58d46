import type { PageKindName } from "./page-kind.js";

/** Whose word is shown first where sources differ: the order of authority, from the highest; `PASSAGE` is a passage of a text. */
export const authorities: readonly (PageKindName | "PASSAGE")[] = [
  "OFFICIAL_DOCUMENT",
  "OFFICIAL_PAGE",
  "LAW_DATABASE",
  "PASSAGE",
  "INSTITUTION",
  "PRESS",
  "ENCYCLOPEDIA",
  "SECONDARY",
];
