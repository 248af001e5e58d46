import { nameId } from "../graph/name-id.js";
import { kindOf } from "../graph/vocabulary/kind-of.js";

/** Under which ids the graph may have what a name means: its own, when it is written like one, and that of the name. */
export function nameKeys(name: string): readonly string[] {
  const id = name.trim();
  const named = nameId(name);
  return [...(id.includes("/") && kindOf(id) !== undefined ? [id] : []), ...(named === null ? [] : [named])];
}
