import { Field, ID, InterfaceType } from "type-graphql";

import type { View } from "../graph/view.js";

/** Anything with an id of its own. */
@InterfaceType({
  description: "Anything with an id: an entity, a piece of evidence, or a statement (Relay's Node).",
  resolveType: (row: { kind?: string }) => row.kind ?? "Relation",
})
export abstract class Node {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  readonly view!: View;
}
