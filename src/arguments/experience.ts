import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A lesson the author draws. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A lesson the author draws." })
export class Experience extends Entity {}
