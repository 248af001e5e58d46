import type { ClassType } from "type-graphql";

import type { NodeClass } from "../connections/node-class.js";
import type { Link } from "../selection/shape.js";
import { addField, filterOf } from "./filter-of.js";
import { kindShape } from "./kind-shape.js";

/** Lets entities of a kind be chosen, ordered and grouped by what they are linked with. */
export function addLink(from: NodeClass, field: string, link: Link, input: ClassType<object>): void {
  kindShape(from.name).links[field] = link;
  addField(filterOf(from), field, () => input, "Linked.");
}
