import type { ClassType } from "type-graphql";

import type { NodeClass } from "../connections/node-class.js";
import { linksType } from "../selection/links-type.js";
import { filterOf } from "./filter-of.js";

const links = new Map<string, ClassType<object>>();

/** The input type of conditions on linked entities of a kind, such as `ZoneLinks`. */
export function linksOf(type: NodeClass): ClassType<object> {
  const known = links.get(type.name) ?? linksType(type.name, filterOf(type));
  links.set(type.name, known);
  return known;
}
