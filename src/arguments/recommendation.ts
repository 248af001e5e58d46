import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** One thing the author asks for. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "One thing the author asks for." })
export class Recommendation extends Entity {}
