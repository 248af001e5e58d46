import { ClaimResolver } from "./claim.resolver.js";
import { EntityResolver } from "./entity.resolver.js";
import { FactResolver } from "./fact.resolver.js";
import { RelationList } from "./relation-list.resolver.js";
import { RelationResolver } from "./relation.resolver.js";

/** The resolvers of this room. */
export const entityResolvers = [EntityResolver, RelationResolver, RelationList, FactResolver, ClaimResolver] as const;
