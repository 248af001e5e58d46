import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** An achievement the author sees. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "An achievement the author sees." })
export class Achievement extends Entity {}
