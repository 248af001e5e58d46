import { Field, InputType } from "type-graphql";

import { CitationFilter } from "../selection/citation-filter.js";
import { DateFilter } from "../selection/date-filter.js";
import { Confidence } from "./claim.js";
import { RelationStatus } from "./relation.js";

/** Which dated stages on the way of something are wanted; the rooms that have some add which stages there are. */
@InputType({ description: "Which steps or stages; all that is given holds." })
export class StepFilter {
  @Field(() => [RelationStatus], { nullable: true, description: "One of these." })
  status?: string[] | null;

  @Field(() => DateFilter, { nullable: true, description: "When." })
  date?: DateFilter | null;

  @Field(() => [Confidence], { nullable: true, description: "A claim as sure as one of these." })
  confidence?: string[] | null;

  @Field(() => CitationFilter, { nullable: true, description: "A source." })
  citedBy?: CitationFilter | null;
}
