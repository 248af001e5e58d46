import type { ClassType } from "type-graphql";

import type { NodeClass } from "../connections/node-class.js";
import { addField } from "../selection/add-field.js";
import type { Property } from "../selection/shape.js";
import { filterOf } from "./filter-of.js";
import { kindShape } from "./kind-shape.js";

/** Lets entities of a kind be chosen, ordered and grouped by a property. */
export function addProperty(type: NodeClass, name: string, property: Property, input: ClassType<object> | readonly [object], description: string): void {
  kindShape(type.name).properties[name] = property;
  addField(filterOf(type), name, () => input, description);
}
