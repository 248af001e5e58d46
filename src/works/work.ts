import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A published work: the article itself, or one of its references. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A published work: the article itself, or one of its references." })
export class Work extends Entity {}
