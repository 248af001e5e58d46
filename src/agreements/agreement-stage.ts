import { Field, ObjectType } from "type-graphql";

import { RelationStatus } from "../entities/relation.js";
import { Node } from "../sources/node.js";
import { AgreementStatus } from "./agreement-status.js";

/** A stage an agreement reached or is to reach. */
@ObjectType({ implements: Node, simpleResolvers: true, description: "A stage an agreement reached or is to reach." })
export class AgreementStage extends Node {
  @Field(() => AgreementStatus, { description: "Which stage." })
  readonly stage!: string;

  @Field(() => RelationStatus, { description: "Whether it was reached, is planned, or is asked for." })
  readonly status!: string;

  @Field(() => String, { description: "The stage in our words." })
  readonly statement!: string;

  readonly date!: string | null;
  readonly claims!: readonly string[];
}
