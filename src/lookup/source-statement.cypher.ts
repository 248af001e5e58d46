import { listing } from "../connections/listing.js";

/** What was taken from a passage or web page, by kind and id. */
export const statementsOfSource = listing<object>("lookup/statements-of-source", "row.kind");
