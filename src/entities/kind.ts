import { registerEnumType } from "type-graphql";

import { type Kind as KindName, kinds } from "../graph/vocabulary/kind.js";

const names = Object.keys(kinds) as KindName[];

/** `ZoneGroup` is `ZONE_GROUP` in a query. */
const constant = (name: KindName): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();

/** The kinds of entities, as an enum. */
export const Kind: Readonly<Record<string, KindName>> = Object.freeze(Object.fromEntries(names.map((name) => [constant(name), name])));

const described = names.map((name) => [constant(name), { description: `\`${kinds[name].prefix}/\`.` }] as const);

registerEnumType(Kind, { name: "Kind", description: "A kind, by its ids.", valuesConfig: Object.fromEntries(described) });
