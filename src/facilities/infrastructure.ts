import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A port, railway service, base or park. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A port, railway service, base or park." })
export class Infrastructure extends Entity {}
