import type { NodeClass } from "../connections/node-class.js";
import { addProperty } from "./add-property.js";

/** Lets entities of a kind be chosen, ordered and grouped by a property every one of them has, one of the values of an enum. */
export const addChoice = (type: NodeClass, name: string, values: object): void =>
  addProperty(type, name, { value: "choice", of: (row) => `${row}.${name}`, isGiven: true }, [values], "One of these.");
