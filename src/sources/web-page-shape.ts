import { rowProperty } from "../selection/row-property.js";
import { sourceShape } from "./source-shape.js";

/** What web pages can be asked about; no source tells when they were published or read. */
export const webPageShape = sourceShape("WebPage", {
  publisher: rowProperty("publisher", "text"),
  pageKind: rowProperty("pageKind", "choice", { isGiven: true }),
  address: rowProperty("address", "text"),
  read: rowProperty("read", "text", { isGiven: true }),
});
