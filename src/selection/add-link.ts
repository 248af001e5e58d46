import type { ClassType } from "type-graphql";

import { addField } from "./add-field.js";
import type { Link, Shape } from "./shape.js";

/** Lets rows of a shape be chosen, ordered and grouped by what they are linked with; `filter` is the input by which they are chosen. */
export function addLink(shape: Shape, filter: ClassType<object>, field: string, { link, input }: { readonly link: Link; readonly input: ClassType<object> }): void {
  shape.links[field] = link;
  addField(filter, field, () => input, "Linked.");
}
