import { Field, ID, ObjectType } from "type-graphql";

import { enumOf } from "../graph/enum-of.js";
import { type PageKindName, pageKinds } from "../graph/vocabulary/page-kind.js";
import { Node } from "./node.js";
import { Source } from "./source.js";

/** What sort of web page was read, as an enum. */
export const PageKind = enumOf(pageKinds, "PageKind", "What sort of web page was read, in the order of authority; a passage of a text comes between law databases and institutions.");

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
