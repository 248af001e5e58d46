import type { DatasetRecord } from "../records/dataset-record.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { passageId } from "../merging/passage-id.js";
import { placeInOrder } from "./place-in-order.js";

/** The passages of a dataset, in the order of its text. */
export function passageRows({ id: dataset, address, passages }: DatasetRecord): GraphRows {
  const nodes = passages.map(({ locator, kind, section, summary }, index) => ({
    labels: ["Node", "Passage"],
    properties: given({
      id: passageId(locator),
      kind: "Passage",
      dataset,
      address,
      locator,
      section,
      summary,
      passageKind: kind,
      position: placeInOrder(index),
    }),
  }));
  return { nodes, relationships: [] };
}
