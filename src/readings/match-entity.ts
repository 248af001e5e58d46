import { kindOf } from "../graph/vocabulary/kind-of.js";
import type { Cited } from "./cited.js";
import type { EntityItem } from "./entity-item.js";
import type { Found } from "./found.js";
import type { Outcome } from "./outcome.js";
import { settle } from "./settle.js";

function foundOf({ name, kind, as = [] }: EntityItem, cited: Cited, bearers: readonly string[]): Found {
  const ids = bearers.filter((id) => cited.entities.has(id));
  const ofKind = ids.filter((id) => kindOf(id) === kind);
  // A thing of the read kind that is called otherwise is meant rather than a namesake of another kind.
  const isNamesake = ofKind.length === 0 && as.length > 0 && as.every((id) => kindOf(id) === kind);
  const why = bearers.length === 0 ? `nothing is called ${name}` : `${bearers.join(", ")} is not cited from here`;
  if (isNamesake || ids.length === 0) return { ids: [], why };
  return ofKind.length > 0 ? { ids: ofKind, why } : { ids, why, note: `read as ${kind}, in the data ${ids.map(kindOf).join(", ")}` };
}

/** What became of a thing that a reader found named; `bearers` are the entities of that name, wherever they are cited. */
export function matchEntity(item: EntityItem, cited: Cited, bearers: readonly string[]): Outcome {
  const { name, kind, position } = item;
  const objection = (id: string): string | null => (cited.entities.has(id) ? null : `${id} is not cited from here`);
  return { passage: cited.passage, kind: "entities", text: `${name} (${kind})`, position, ...settle(item, foundOf(item, cited, bearers), objection) };
}
