import { Field, ID, ObjectType } from "type-graphql";

import { Source } from "./source.js";

/** Where a statement rests. */
@ObjectType({ simpleResolvers: true, description: "Where a statement rests: a source and the place in it." })
export class Citation {
  @Field(() => String, { description: "Place in the source: `1.11`, `T2.data`, `fn1`, `ref3`; of a web page the second half of its id." })
  readonly locator!: string;

  @Field(() => Source, { description: "The passage or page itself." })
  readonly source!: Source;

  @Field(() => ID, { description: "Dataset of the source, such as `article`." })
  readonly dataset!: string;

  @Field(() => String, { nullable: true, description: "Public address of the source: that of the text, or an official page; null where there is none. Never that of a copy." })
  readonly address!: string | null;
}
