import { ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { Node } from "../sources/node.js";

/** Several pilot zones of which something is said together; nothing said of the group is said of a member. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "Several pilot zones of which something is said together; nothing said of the group is said of a member." })
export class ZoneGroup extends Entity {}
