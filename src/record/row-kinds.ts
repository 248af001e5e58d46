import type { PageKindName } from "../graph/vocabulary/page-kind.js";
import { authorities } from "../graph/vocabulary/authority.js";
import type { Rows } from "./rows.js";
import { sourceKinds } from "./source-kinds.js";

const lower = (one: PageKindName, other: PageKindName): PageKindName => (authorities.indexOf(one) > authorities.indexOf(other) ? one : other);

/** What the rows call each page they were read from; where two rows differ, the lower. */
export function rowKinds(rows: Rows): ReadonlyMap<string, PageKindName> {
  const kinds = new Map<string, PageKindName>();
  for (const { source, source_kind: name } of Object.values(rows).flatMap((table: Rows[keyof Rows]) => [...table])) {
    const kind = sourceKinds[name] ?? "SECONDARY";
    kinds.set(source, lower(kind, kinds.get(source) ?? kind));
  }
  return kinds;
}
