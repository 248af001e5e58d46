import { enumOf } from "../graph/enum-of.js";

/** What sort of statement an item of a timeline is, as an enum. */
export const TimelineItemKind = enumOf(
  { FACT: "A date of a thing; where sources differ, the one shown first.", RELATION: "A dated relation; those made from steps are left to them.", STAGE: "Of an agreement.", STEP: "Of a measure." },
  "TimelineItemKind",
  "What sort of dated statement.",
);
