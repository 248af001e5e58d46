import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A person the sources name. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A person the sources name." })
export class Person extends Entity {}
