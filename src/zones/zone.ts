import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A pilot free trade zone of China. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A pilot free trade zone of China." })
export class Zone extends Entity {}
