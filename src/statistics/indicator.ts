import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** What a figure measures. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "What a figure measures." })
export class Indicator extends Entity {}
