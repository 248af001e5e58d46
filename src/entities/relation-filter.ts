import { Field, InputType } from "type-graphql";

import { CitationFilter } from "../selection/citation-filter.js";
import { DateFilter } from "../selection/date-filter.js";
import { Confidence } from "./claim.js";
import { RelationStatus, RelationType } from "./relation.js";

/** Which relations are wanted. */
@InputType({ description: "Conditions on relations; all that are given hold." })
export class RelationFilter {
  @Field(() => [RelationType], { nullable: true, description: "One of these types." })
  type?: string[] | null;

  @Field(() => [RelationStatus], { nullable: true, description: "One of these." })
  status?: string[] | null;

  @Field(() => [Confidence], { nullable: true, description: "A claim as sure as one of these." })
  confidence?: string[] | null;

  @Field(() => DateFilter, { nullable: true, description: "When it began." })
  validFrom?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "When it ended." })
  validTo?: DateFilter | null;

  @Field(() => CitationFilter, { nullable: true, description: "A source." })
  citedBy?: CitationFilter | null;
}
