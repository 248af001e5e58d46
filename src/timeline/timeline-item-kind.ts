import { enumOf } from "../graph/enum-of.js";

/** What sort of statement an item of a timeline is, as an enum. */
export const TimelineItemKind = enumOf(
  { FACT: "A date of a thing.", RELATION: "A relation begins or ends.", STAGE: "Of an agreement.", STEP: "Of a measure." },
  "TimelineItemKind",
  "What sort of dated statement.",
);
