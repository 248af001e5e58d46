import { listing } from "../connections/listing.js";

/** What was taken from a passage, by kind and id. */
export const statementsOfPassage = listing<object>(
  "kind",
  "lookup/statements-of-passage",
  "lookup/statements-of-passage-backward",
  "lookup/count-statements-of-passage",
);
