import type { WorkCitationRecord } from "../records/work-citation-record.js";
import type { GraphRows } from "./graph-row.js";

/** The references of passages to works. */
export const workCitationRows = (citations: readonly WorkCitationRecord[]): GraphRows => ({
  nodes: [],
  relationships: citations.map(({ passage, work, printed }) => ({
    type: "CITES_WORK",
    from: passage,
    to: work,
    properties: { printed },
  })),
});
