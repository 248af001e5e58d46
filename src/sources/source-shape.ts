import { rowProperty } from "../selection/row-property.js";
import type { Property, Shape } from "../selection/shape.js";

const given = { isGiven: true } as const;

/** What sources of one sort can be asked about: what all have, and properties of their own. A source has no days and rests on nothing. */
export const sourceShape = (name: string, properties: Readonly<Record<string, Property>>): Shape => ({
  name,
  isDated: false,
  citedOver: null,
  links: {},
  properties: { id: rowProperty("id", "text", given), dataset: rowProperty("dataset", "text", given), summary: rowProperty("summary", "text", given), ...properties },
});
