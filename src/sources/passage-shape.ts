import { rowProperty } from "../selection/row-property.js";
import { sourceShape } from "./source-shape.js";

const given = { isGiven: true } as const;

/** What passages can be asked about. */
export const passageShape = sourceShape("Passage", {
  section: rowProperty("section", "text", given),
  locator: rowProperty("locator", "text", given),
  passageKind: rowProperty("passageKind", "text", given),
});
