import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A part of a pilot zone that is named on its own. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A part of a pilot zone that is named on its own." })
export class Area extends Entity {}
