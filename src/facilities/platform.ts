import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A platform or exchange through which firms trade, invest or work together. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A platform or exchange through which firms trade, invest or work together." })
export class Platform extends Entity {}
