import { type ClassType, InputType } from "type-graphql";

import { addField } from "./add-field.js";
import { NumberFilter } from "./number-filter.js";

/** The input type of conditions on what is linked, such as `ZoneLinks`: how many there are, and what some, every or none of them must meet. */
export function linksType(name: string, filter: ClassType<object>): ClassType<object> {
  @InputType(`${name}Links`, { description: "How it is linked." })
  class LinksType {}
  addField(LinksType, "among", () => filter, "Among these.");
  addField(LinksType, "some", () => filter, "One meets it.");
  addField(LinksType, "every", () => filter, "All meet it.");
  addField(LinksType, "none", () => filter, "None meets it.");
  addField(LinksType, "count", () => NumberFilter, "How many.");
  return LinksType;
}
