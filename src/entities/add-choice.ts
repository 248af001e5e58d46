import type { NodeClass } from "../connections/node-class.js";
import { addField, filterOf } from "./filter-of.js";
import { kindShape } from "./kind-shape.js";

/** Lets entities of a kind be chosen, ordered and grouped by a property every one of them has, one of the values of an enum. */
export function addChoice(type: NodeClass, name: string, values: object): void {
  kindShape(type.name).properties[name] = { value: "choice", of: (row) => `${row}.${name}`, isGiven: true };
  addField(filterOf(type), name, () => [values], "One of these.");
}
