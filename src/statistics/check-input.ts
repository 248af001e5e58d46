import { ObjectType } from "type-graphql";

import type { View } from "../graph/view.js";

/** One thing a check computes with: `written` is the id of a figure or entity, or a number. */
@ObjectType({ description: "One thing a check computes with: a figure, an entity that is counted, or a number." })
export class CheckInput {
  readonly written!: string;
  readonly view!: View;
}
