import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A round in which pilot zones came. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A round in which pilot zones came." })
export class Wave extends Entity {}
