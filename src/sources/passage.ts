import { Field, ID, ObjectType } from "type-graphql";

import { Node } from "./node.js";
import { Source } from "./source.js";

/** A passage of a text. */
@ObjectType({
  implements: [Node, Source],
  simpleResolvers: true,
  description: "A passage of a text: a paragraph, table, note or reference. The text itself is not here, only where it stands and what it is about.",
})
export class Passage extends Source {
  @Field(() => ID, { description: "Dataset the passage belongs to, such as `article`." })
  readonly dataset!: string;

  @Field(() => String, { description: "Section it stands in: `0` (the introduction) to `4`, `front` or `references`." })
  readonly section!: string;

  @Field(() => String, { description: "Sort of passage, such as `paragraph`, `table`, `footnote` or `reference`." })
  readonly passageKind!: string;
}
