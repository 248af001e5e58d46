import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";
import { visibleStatements } from "../checking/visible-statements.js";
import { visibleIds } from "../checking/visible-ids.js";
import type { DatasetRecord } from "../records/dataset-record.js";

type Named = readonly [id: string, record: object, ...path: (string | number)[]];

const isId = (input: string): boolean => input.includes("/");

function* namedBy({ checks, conflicts, figures, tables }: DatasetRecord): Iterable<Named> {
  for (const check of checks) {
    yield [check.figure, check, "figure"];
    for (const [index, input] of (check.inputs ?? []).entries()) if (isId(input)) yield [input, check, "inputs", index];
  }
  for (const conflict of conflicts)
    for (const [index, { ref }] of conflict.sides.entries()) if (ref !== undefined) yield [ref, conflict, "sides", index, "ref"];
  for (const figure of figures) if (figure.reading !== undefined) yield [figure.reading.conflict, figure, "reading", "conflict"];
  for (const table of tables)
    for (const [index, { reading }] of table.series.entries())
      if (reading !== undefined) yield [reading.conflict, table, "series", index, "reading", "conflict"];
}

/** What a check computes with and what a conflict is between can be looked up. */
export const statementExists: Rule = {
  id: "statement-exists",
  meaning: "What a check, a side of a conflict or a reading names is a statement of every edition that has the dataset, or an entity it may name.",
  *check(data) {
    for (const dataset of data.datasets) {
      const known = new Set([...visibleIds(data, dataset), ...visibleStatements(data, dataset)]);
      for (const [id, record, ...path] of namedBy(dataset))
        if (!known.has(id)) yield { position: positions.at(record, path), found: id, expected: "the id of an entity or statement" };
    }
  },
};
