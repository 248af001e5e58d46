import { statement } from "./statement.js";

interface CurrentCopy {
  readonly edition: string;
  readonly graph: string;
  readonly fingerprint: string;
}

/** The copy each edition points to. */
export const currentCopies = statement<object, CurrentCopy>("graph/current-copies", ["edition", "graph", "fingerprint"]);
