import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A reform measure. Its way from the first trial on is its trace. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A reform measure: something tried, changed, opened or asked for. `trace` tells its way." })
export class Measure extends Entity {}
