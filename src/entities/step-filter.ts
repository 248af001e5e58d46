import { filterType } from "../selection/filter-type.js";
import { rowProperty } from "../selection/row-property.js";
import { Confidence } from "./claim.js";
import { RelationStatus } from "./relation.js";

/** The input type by which the dated stages on the way of something are chosen; the rooms that have some add which stages there are. */
export const stepFilter = filterType(
  { name: "Step", properties: { id: rowProperty("id", "text"), date: rowProperty("date", "date") }, links: {}, isDated: true },
  { status: { type: [RelationStatus] }, confidence: { type: [Confidence], description: "A claim as sure as one of these." } },
);
