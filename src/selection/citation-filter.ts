import { Field, ID, InputType } from "type-graphql";

import type { PageKindName } from "../graph/vocabulary/page-kind.js";
import { PageKind } from "./page-kind.js";
import { TextFilter } from "./text-filter.js";

/** Conditions on the sources something rests on. */
@InputType({ description: "Rests on a source that meets all of this." })
export class CitationFilter {
  @Field(() => ID, { nullable: true, description: "Dataset, such as `article`, or id of the source." })
  source?: string | null;

  @Field(() => TextFilter, { nullable: true, description: "Locator, such as `1.11`." })
  locator?: TextFilter | null;

  @Field(() => [PageKind], { nullable: true, description: "One of these sorts of web pages." })
  pageKind?: readonly PageKindName[] | null;
}
