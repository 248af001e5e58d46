import { rowProperty } from "../selection/row-property.js";
import type { Shape } from "../selection/shape.js";

const given = { isGiven: true } as const;

/** What passages can be asked about. */
export const passageShape: Shape = {
  name: "Passage",
  isDated: false,
  citedOver: null,
  links: {},
  properties: {
    id: rowProperty("id", "text", given),
    dataset: rowProperty("dataset", "text", given),
    section: rowProperty("section", "text", given),
    locator: rowProperty("locator", "text", given),
    passageKind: rowProperty("passageKind", "text", given),
    summary: rowProperty("summary", "text", given),
  },
};
