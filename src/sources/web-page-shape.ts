import { rowProperty } from "../selection/row-property.js";
import type { Shape } from "../selection/shape.js";

const given = { isGiven: true } as const;

/** What web pages can be asked about; no source tells when they were published or read. */
export const webPageShape: Shape = {
  name: "WebPage",
  isDated: false,
  citedOver: null,
  links: {},
  properties: {
    id: rowProperty("id", "text", given),
    dataset: rowProperty("dataset", "text", given),
    publisher: rowProperty("publisher", "text"),
    pageKind: rowProperty("pageKind", "choice", given),
    address: rowProperty("address", "text"),
    read: rowProperty("read", "text", given),
    summary: rowProperty("summary", "text", given),
  },
};
