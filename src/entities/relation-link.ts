import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import type { Link } from "../selection/shape.js";
import { kindShape } from "./kind-shape.js";

const sides = (outgoing: boolean | null): readonly [string, string] => (outgoing === null ? ["-", "-"] : outgoing ? ["-", "->"] : ["<-", "-"]);

/** The link over relations of some types to entities of a kind; `outgoing` null: whichever way they go. */
export function relationLink(kind: string, over: readonly RelationTypeName[], outgoing: boolean | null): Link {
  const [before, after] = sides(outgoing);
  return { over: `${before}[{relation}:${over.join("|")}]${after}`, label: kind, to: () => kindShape(kind), isRelation: true };
}
