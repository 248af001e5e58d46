import type { ClassType } from "type-graphql";

import type { NodeClass } from "../connections/node-class.js";
import { addField } from "../selection/add-field.js";
import { filterType } from "../selection/filter-type.js";
import { kindShape } from "./kind-shape.js";
import { relationFilter } from "./relation-filter.js";

const filters = new Map<string, ClassType<object>>();

/** The input type by which entities of a kind are chosen, such as `ZoneFilter`. */
export function filterOf({ name }: NodeClass): ClassType<object> {
  const known = filters.get(name);
  if (known !== undefined) return known;
  const filter = filterType(kindShape(name));
  addField(filter, "relation", () => relationFilter, "What leads to it.");
  filters.set(name, filter);
  return filter;
}
