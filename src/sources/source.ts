import { Field, InterfaceType } from "type-graphql";

import { Node } from "./node.js";

/** What a citation points into. */
@InterfaceType({
  implements: Node,
  description: "A piece of evidence that statements are cited from.",
  resolveType: (row: { kind: string }) => row.kind,
})
export abstract class Source extends Node {
  @Field(() => String, { description: "Where it is, as the dataset counts: `1.11`, `T2.data`, `fn1`, `ref3`; of a web page the second half of its id." })
  readonly locator!: string;

  @Field(() => String, { description: "How a reader is told of it: §1.11, Table 2, note 1, reference 3; of a web page its publisher." })
  readonly label!: string;

  @Field(() => String, { description: "What it is about, in our words; never the text itself." })
  readonly summary!: string;

  @Field(() => String, { nullable: true, description: "Public address of the work it belongs to; of a web page the official address, never that of a copy." })
  readonly address!: string | null;

  readonly kind!: string;
}

