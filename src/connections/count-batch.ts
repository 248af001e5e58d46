import { numberOf } from "../graph/batch.js";
import { Writer } from "../selection/writer.js";
import { conditionsOf } from "./conditions-of.js";
import { countText } from "../selection/count-text.js";
import type { Asked } from "./page-batch.js";
import type { Question } from "./question.js";
import { writtenRows } from "../selection/written-rows.js";

/** How many rows a question has. */
export function countBatch(question: Question): Asked<number, number> {
  const writer = new Writer();
  const { rows } = question.listing;
  const text = countText(writtenRows(rows.text), conditionsOf(question, writer));
  return { batch: { statement: { ...rows, name: `${rows.name} counted`, text, columns: ["key", "value"] }, collect: numberOf }, args: { ...question.args, ...writer.parameters } };
}
