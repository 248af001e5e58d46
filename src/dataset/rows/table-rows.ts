import type { TableRecord } from "../records/table-record.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { placeInOrder } from "./place-in-order.js";

/** A table without its cells, which are figures. `index` is its place among the tables of the data. */
export function tableRows(table: TableRecord, index: number): GraphRows {
  const { id, number, name, unitLabel, periodsRun, about, reportedBy, series, at } = table;
  const properties = given({
    id,
    kind: "Table",
    number,
    name,
    unitLabel,
    periodsRun,
    about,
    reportedBy,
    seriesIds: series.map((one) => one.id),
    seriesNames: series.map((one) => one.name),
    seriesIndicators: series.map((one) => one.indicator),
    citations: at,
    position: placeInOrder(index),
  });
  return {
    nodes: [{ labels: ["Node", "Table"], properties }],
    relationships: at.map((source) => ({ type: "CITED_FROM", from: id, to: source, properties: {} })),
  };
}
