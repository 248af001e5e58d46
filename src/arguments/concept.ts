import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** An idea, policy or initiative that the sources argue with. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "An idea, policy or initiative that the sources argue with." })
export class Concept extends Entity {}
