import type { PageKindName } from "../graph/vocabulary/page-kind.js";

/** What a row calls the kind of its source, as a sort of web page. */
export const sourceKinds: Readonly<Record<string, PageKindName>> = {
  official: "OFFICIAL_PAGE",
  "law database": "LAW_DATABASE",
  press: "PRESS",
  "institution, law firm or data page": "INSTITUTION",
  "encyclopedia or its mirror": "ENCYCLOPEDIA",
  "mirror or other secondary page": "SECONDARY",
};
