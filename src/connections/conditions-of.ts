import { condition } from "../selection/condition.js";
import type { Writer } from "../selection/writer.js";
import { plainShape } from "../selection/plain-shape.js";
import type { Question } from "./question.js";

/** What a question asks of each row, written. */
export const conditionsOf = ({ filter, shape = plainShape, listing }: Question, writer: Writer): readonly string[] =>
  filter == null ? [] : [condition(filter, { row: "row", relation: listing.leadsOver, shape, path: "filter", depth: 0 }, writer)];
