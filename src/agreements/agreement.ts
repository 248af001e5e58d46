import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A trade agreement with other economies. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A trade agreement with other economies; `stages` tell how it came about." })
export class Agreement extends Entity {}
