import { groupBy } from "../merging/group-by.js";
import type { Things } from "./things.js";

/** What became of the things of one kind: ids, sorted; at least one of the lists has some. */
export interface KindDifference {
  readonly kind: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

type What = "added" | "changed" | "removed";

function whatOf(id: string, before: Things, after: Things): What | null {
  const [old, now] = [before.get(id), after.get(id)];
  if (old === undefined) return "added";
  if (now === undefined) return "removed";
  return old.content === now.content ? null : "changed";
}

/** How things came to be others, by kind; kinds in which nothing changed are left out. */
export function difference(before: Things, after: Things): readonly KindDifference[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const rows = ids.flatMap((id) => {
    const what = whatOf(id, before, after);
    return what === null ? [] : [{ id, what, kind: (after.get(id) ?? before.get(id))?.kind ?? "" }];
  });
  const kinds = [...groupBy(rows, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  return kinds.map(([kind, own]) => {
    const those = (wanted: What): readonly string[] => own.filter(({ what }) => what === wanted).map(({ id }) => id);
    return { kind, added: those("added"), changed: those("changed"), removed: those("removed") };
  });
}
