import { inView } from "./in-view.js";
import type { Link } from "./shape.js";
import type { Writer } from "./writer.js";

/** A link of a row as a MATCH with its WHERE: the other end, and the relationship when it is one of the world. */
export interface LinkMatch {
  readonly text: string;
  readonly end: string;
  readonly relation: string | null;
}

/** The label of the other end, and the conditions that stand for one that few nodes have: by that the database would begin with all of these instead of with the row. */
const named = (end: string, label: string): { label: string; conditions: readonly string[] } =>
  label === "Node" || label === "Entity" ? { label: `:${label}`, conditions: [] } : { label: "", conditions: [`${end}.kind IN [${label.split("|").map((kind) => `'${kind}'`).join(", ")}]`] };

/** The pattern of a link from a row on; only what is there in the view. */
export function linkMatch({ over, label, to, isRelation }: Link, row: string, writer: Writer): LinkMatch {
  const [end, relation] = [writer.variable("end"), writer.variable("relation")];
  const dated = [...(isRelation ? [relation] : []), ...(to().isDated ? [end] : [])];
  const { label: pattern, conditions } = named(end, label);
  const wanted = [...conditions, ...(dated.length === 0 ? [] : [inView(...dated)])].join(" AND ") || "true";
  const text = `MATCH (${row})${over.replace("{relation}", relation)}(${end}${pattern}) WHERE ${wanted}`;
  return { text, end, relation: isRelation ? relation : null };
}
