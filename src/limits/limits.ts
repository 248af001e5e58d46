import { Field, Int, ObjectType } from "type-graphql";

import { pageSizes } from "../connections/page-sizes.js";

/** What one request may ask for. */
@ObjectType({ simpleResolvers: true, description: "What one request may ask for; more is refused before anything is read." })
export class Limits {
  @Field(() => Int, { description: "Tokens of the document." })
  readonly tokens!: number;

  @Field(() => Int, { description: "Fields one under the other." })
  readonly depth!: number;

  @Field(() => Int, { description: "Renamed fields." })
  readonly aliases!: number;

  @Field(() => Int, { description: "Bytes of the body." })
  readonly bodyBytes!: number;

  @Field(() => Int, { description: "Objects the answer may come to." })
  readonly objects!: number;

  @Field(() => Int, { description: "Statements the answer may take." })
  readonly statements!: number;

  @Field(() => Int, { description: `Rows of a page; ${pageSizes.usual} unless asked.` })
  readonly pageSize!: number;
}
