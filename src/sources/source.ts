import { Field, InterfaceType } from "type-graphql";

import { Node } from "./node.js";

/** What a citation points into. */
@InterfaceType({
  implements: Node,
  description: "A piece of evidence that statements are cited from.",
  resolveType: (row: { kind: string }) => row.kind,
})
export abstract class Source extends Node {
  @Field(() => String, { description: "Where it is, as the dataset counts: `1.11`, `T2.data`, `fn1`, `ref3`." })
  readonly locator!: string;

  @Field(() => String, { description: "What it is about, in our words; never the text itself." })
  readonly summary!: string;

  @Field(() => String, { nullable: true, description: "Public address of the work it belongs to." })
  readonly address!: string | null;
}

