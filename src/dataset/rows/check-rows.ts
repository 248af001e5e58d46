import { checked } from "../recompute/checked.js";
import type { CheckRecord } from "../records/check-record.js";
import type { FigureRecord } from "../records/figure-record.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { placeInOrder } from "./place-in-order.js";

const isId = (input: string): boolean => input.includes("/");

/** A check with its result. `figures` are all figures by id; `index` is its place among the checks of the data. */
export function checkRows(check: CheckRecord, index: number, figures: ReadonlyMap<string, FigureRecord>): GraphRows {
  const { id, figure, kind, inputs = [], why, statement } = check;
  const result = checked(check, figures);
  const properties = given({
    id,
    kind: "Check",
    checkKind: kind,
    figure,
    printed: figures.get(figure)?.printed,
    inputs,
    recomputed: result?.recomputed,
    agrees: result?.agrees,
    difference: result?.difference,
    differencePercent: result?.differencePercent,
    why,
    statement,
    position: placeInOrder(index),
  });
  const used = inputs.filter(isId).map((input) => ({ type: "USES_INPUT", from: id, to: input, properties: {} }));
  return {
    nodes: [{ labels: ["Node", "Check"], properties }],
    relationships: [{ type: "CHECKS", from: id, to: figure, properties: {} }, ...used],
  };
}
