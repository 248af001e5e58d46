import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A challenge the author sees. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A challenge the author sees." })
export class Challenge extends Entity {}
