import { addLink } from "../selection/add-link.js";
import { passageFilter } from "../sources/passage-filter.js";
import { passageShape } from "../sources/passage-shape.js";
import { webPageFilter } from "../sources/web-page-filter.js";
import { webPageShape } from "../sources/web-page-shape.js";
import { ClaimResolver } from "./claim.resolver.js";
import { Entity } from "./entity.js";
import { EntityResolver } from "./entity.resolver.js";
import { FactResolver } from "./fact.resolver.js";
import { RelationList } from "./relation-list.resolver.js";
import { kindLink } from "./kind-link.js";
import { kindLinks } from "./kind-links.js";
import { linksOf } from "./links-of.js";
import { RelationResolver } from "./relation.resolver.js";

const naming = "<-[:MENTIONED_IN]-";
for (const [shape, filter] of [[passageShape, passageFilter], [webPageShape, webPageFilter]] as const) {
  Object.assign(shape.links, kindLinks(naming));
  addLink(shape, filter, "entities", { link: kindLink(naming, "Entity"), input: linksOf(Entity) });
}

/** The resolvers of this room. */
export const entityResolvers = [EntityResolver, RelationResolver, RelationList, FactResolver, ClaimResolver] as const;
