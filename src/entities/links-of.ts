import { type ClassType, InputType } from "type-graphql";

import type { NodeClass } from "../connections/node-class.js";
import { NumberFilter } from "../selection/number-filter.js";
import { addField, filterOf } from "./filter-of.js";

const links = new Map<string, ClassType<object>>();

/** The input type of conditions on what is linked: how many there are, and what some, every or none of them must meet. */
export function linksOf(name: string, filter: ClassType<object>): ClassType<object> {
  const known = links.get(name);
  if (known !== undefined) return known;
  @InputType(`${name}Links`, { description: "How it is linked; all that is given holds." })
  class LinksOf {}
  addField(LinksOf, "among", () => filter, "Among these.");
  addField(LinksOf, "some", () => filter, "One meets it.");
  addField(LinksOf, "every", () => filter, "All meet it.");
  addField(LinksOf, "none", () => filter, "None meets it.");
  addField(LinksOf, "count", () => NumberFilter, "How many.");
  links.set(name, LinksOf);
  return LinksOf;
}

/** The same for entities of a kind. */
export const entityLinksOf = (type: NodeClass): ClassType<object> => linksOf(type.name, filterOf(type));
