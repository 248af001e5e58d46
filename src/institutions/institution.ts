import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** A body that decides, issues, reports or studies. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A body that decides, issues, reports or studies." })
export class Institution extends Entity {}
