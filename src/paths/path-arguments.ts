import { ArgsType, Field, ID, Int } from "type-graphql";

import { RelationType } from "../entities/relation.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import { defaultMaxDegree } from "./default-max-degree.js";
import { PathMode, type PathModeName } from "./path-mode.js";

/** Between what, and over what, paths are looked for. */
@ArgsType()
export class PathArguments {
  @Field(() => ID, { description: "An entity: `zone/hainan`." })
  from!: string;

  @Field(() => ID, { description: "Another." })
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: "1 to 6." })
  maxHops!: number;

  @Field(() => [RelationType], { nullable: true, description: "Only these types." })
  types?: RelationTypeName[] | null;

  @Field(() => [RelationType], { nullable: true, description: "None of these types." })
  notTypes?: RelationTypeName[] | null;

  @Field(() => ID, { nullable: true, description: "Passes this entity." })
  via?: string | null;

  @Field(() => [ID], { nullable: true, description: "Passes none of these entities." })
  avoid?: string[] | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only from start to end of each relation." })
  directed!: boolean;

  @Field(() => PathMode, { defaultValue: "SHORTEST", description: "Which paths." })
  mode!: PathModeName;

  @Field(() => Int, { nullable: true, defaultValue: defaultMaxDegree, description: "With more relations an entity is a hub, no bridge unless it is `via`; null: no hubs." })
  maxDegree?: number | null;

  @Field(() => Int, { defaultValue: 5, description: "1 to 20." })
  limit!: number;
}
