import { kinds } from "../graph/vocabulary/kind.js";
import { keyName } from "./key-name.js";
import { Key, type KeyName } from "./key.js";
import { refused } from "./refused.js";
import type { Link, Property, Shape } from "./shape.js";

/** What a key stands for in a shape. */
export type Keyed = { readonly property: Property; readonly link?: never } | { readonly link: Link; readonly property?: never };

const plurals: Readonly<Record<string, { readonly plural: string }>> = kinds;

/** The link under the key of a kind: the one named like the list of the kind, else the first that leads to it. */
function linkTo({ links }: Shape, key: KeyName): Link | undefined {
  const fitting = Object.entries(links).filter(([, { key: own, label }]) => (own ?? keyName(label)) === key);
  return (fitting.find(([field, { label }]) => plurals[label]?.plural === field) ?? fitting[0])?.[1];
}

/** The keys of a shape that can be given, sorted. */
export const keysOf = ({ properties, links }: Shape): readonly KeyName[] =>
  [...new Set([...Object.keys(properties), ...Object.values(links).map(({ key, label }) => key ?? label)].map(keyName))].filter((key) => Object.hasOwn(Key, key)).sort();

/** The property or link of a shape under a key; refuses a key it does not have. */
export function keyed(shape: Shape, key: KeyName, path: string): Keyed {
  const property = Object.entries(shape.properties).find(([name]) => keyName(name) === key)?.[1];
  if (property !== undefined) return { property };
  const link = linkTo(shape, key);
  if (link !== undefined) return { link };
  throw refused(path, key, `a key of ${shape.name}: ${keysOf(shape).join(", ")}`, keysOf(shape)[0] ?? "NAME");
}
