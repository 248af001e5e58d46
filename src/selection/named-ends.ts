import { kinds } from "../graph/vocabulary/kind.js";
import type { Filter } from "./filter.js";
import { refused } from "./refused.js";
import type { Link } from "./shape.js";

const prefixes: Readonly<Record<string, { readonly prefix: string }>> = kinds;

/** Refuses what cannot be the id of anything that stands at the end of a link. */
function checkIds({ label }: Link, ids: readonly string[], path: string): void {
  const prefix = prefixes[label]?.prefix;
  const wrong = ids.find((id) => !(prefix === undefined ? /^[a-z-]+\/./.test(id) : id.startsWith(`${prefix}/`)));
  if (wrong !== undefined) throw refused(path, wrong, prefix === undefined ? "ids" : `ids that begin with "${prefix}/"`, prefix === undefined ? '["zone/shanghai"]' : `["${prefix}/…"]`);
}

/** What the other end of a link must meet that is asked by a list: of ids, or of values of the property that stands for it. */
export function namedEnds(link: Link, given: readonly unknown[], path: string): { readonly some: Filter } {
  const values = given.map(String);
  if (link.by === undefined) checkIds(link, values, path);
  return { some: { [link.by ?? "id"]: { in: values } } };
}
