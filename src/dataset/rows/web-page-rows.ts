import type { DatasetRecord } from "../records/dataset-record.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { placeInOrder } from "./place-in-order.js";
import { webPageId } from "../merging/source-id.js";

/** The web pages of a dataset in their order; where they were read stays in the files. `before` counts those of the datasets before. */
export function webPageRows({ id: dataset, webPages }: DatasetRecord, before: number): GraphRows {
  const nodes = webPages.map(({ locator, publisher, pageKind, address, read, summary }, index) => ({
    labels: ["Node", "WebPage"],
    properties: given({
      id: webPageId(locator),
      kind: "WebPage",
      dataset,
      locator,
      publisher,
      pageKind,
      address,
      read,
      summary,
      position: placeInOrder(before + index),
    }),
  }));
  return { nodes, relationships: [] };
}
