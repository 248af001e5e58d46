import { registerEnumType } from "type-graphql";

import { type Kind as KindName, kinds } from "../graph/vocabulary/kind.js";
import { keyName } from "../selection/key-name.js";

const names = Object.keys(kinds) as KindName[];

/** The kinds of entities, as an enum. */
export const Kind: Readonly<Record<string, KindName>> = Object.freeze(Object.fromEntries(names.map((name) => [keyName(name), name])));

const described = names.map((name) => [keyName(name), { description: `\`${kinds[name].prefix}/\`.` }] as const);

registerEnumType(Kind, { name: "Kind", description: "A kind, by its ids.", valuesConfig: Object.fromEntries(described) });
