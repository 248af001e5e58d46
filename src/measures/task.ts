import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** One of the five tasks of the pilot zones. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "One of the five tasks of the pilot zones." })
export class Task extends Entity {}
