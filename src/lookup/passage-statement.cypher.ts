import { listing } from "../connections/listing.js";

/** What was taken from a passage, by kind and id. */
export const statementsOfPassage = listing<object>("lookup/statements-of-passage", "row.kind");
