import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A point of the strategy the author proposes. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A point of the strategy the author proposes." })
export class Strategy extends Entity {}
