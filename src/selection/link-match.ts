import { inView } from "./in-view.js";
import type { Link } from "./shape.js";
import type { Writer } from "./writer.js";

/** A link of a row as a MATCH with its WHERE: the other end, and the relationship when it is one of the world. */
export interface LinkMatch {
  readonly text: string;
  readonly end: string;
  readonly relation: string | null;
}

/** The pattern of a link from a row on; only what is there in the view. */
export function linkMatch({ over, label, to, isRelation }: Link, row: string, writer: Writer): LinkMatch {
  const [end, relation] = [writer.variable("end"), writer.variable("relation")];
  const dated = [...(isRelation ? [relation] : []), ...(to().isDated ? [end] : [])];
  const text = `MATCH (${row})${over.replace("{relation}", relation)}(${end}:${label}) WHERE ${dated.length === 0 ? "true" : inView(...dated)}`;
  return { text, end, relation: isRelation ? relation : null };
}
