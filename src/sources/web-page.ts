import { Field, ID, ObjectType } from "type-graphql";

import type { PageKindName } from "../graph/vocabulary/page-kind.js";
import { PageKind } from "../selection/page-kind.js";
import { Node } from "./node.js";
import { Source } from "./source.js";

/** A page of the public record. */
@ObjectType({
  implements: [Node, Source],
  simpleResolvers: true,
  description: "A page of the public record. Where it was read is not told, only the official address, where there is one; a copy on an unrelated site has no publisher.",
})
export class WebPage extends Source {
  @Field(() => ID, { description: "Dataset the page belongs to, such as `record`." })
  readonly dataset!: string;

  @Field(() => String, { nullable: true, description: "Who publishes it, and on which site; null for a copy on an unrelated site." })
  readonly publisher!: string | null;

  @Field(() => PageKind, { description: "What sort of page it is." })
  readonly pageKind!: PageKindName;

  @Field(() => String, { description: "What of it was read: a stored copy, or only the row of an index that lists it." })
  readonly read!: string;
}
