import { Field, ObjectType } from "type-graphql";

import { Entity } from "../entities/entity.js";
import { enumOf } from "../graph/enum-of.js";
import { documentKinds } from "../graph/vocabulary/document-kind.js";
import { Node } from "../sources/node.js";

/** What sort of document it is, as an enum. */
export const DocumentKind = enumOf(documentKinds, "DocumentKind", "What sort of document it is.");

/** A law, notice, opinion, plan, list, report or speech. */
@ObjectType({ implements: [Node, Entity], simpleResolvers: true, description: "A law, notice, opinion, plan, list, report or speech." })
export class Document extends Entity {
  @Field(() => DocumentKind, { description: "What sort of document it is." })
  readonly documentKind!: string;
}
