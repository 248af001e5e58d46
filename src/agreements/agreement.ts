import { Field, ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";
import { AgreementStatus } from "./agreement-status.js";

/** A trade agreement with other economies. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A trade agreement with other economies; `stages` tell how it came about." })
export class Agreement extends Entity {
  @Field(() => AgreementStatus, { nullable: true, description: "The furthest stage it has reached by any date; null where the sources tell none." })
  readonly status!: string | null;
}
