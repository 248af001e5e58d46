import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** Something that happened: a meeting, a crisis, an announcement. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "Something that happened: a meeting, a crisis, an announcement." })
export class Event extends Entity {}
