import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** An industry or a service sector. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "An industry or a service sector." })
export class Industry extends Entity {}
