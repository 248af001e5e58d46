import { positions } from "../findings/positions.js";
import { repeats } from "../checking/repeats.js";
import type { Objection, Rule } from "../checking/rule.js";
import type { TableRecord } from "../records/table-record.js";

const cell = /^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;

function* inRows(table: TableRecord): Iterable<Objection> {
  for (const [index, { cells }] of table.rows.entries()) {
    const at = (...path: (string | number)[]) => positions.at(table, ["rows", index, ...path]);
    if (cells.length > table.series.length) yield { position: at("cells"), found: `${cells.length} cells`, expected: `at most ${table.series.length}` };
    for (const [column, text] of cells.entries())
      if (!cell.test(text)) yield { position: at("cells", column), found: text, expected: "a printed number such as 3,489,739" };
  }
  for (const row of repeats(table.rows, ({ period }) => period))
    yield { position: positions.at(table, ["rows", table.rows.indexOf(row), "period"]), found: row.period, expected: "a period that no row above has" };
}

function* inSeries(table: TableRecord): Iterable<Objection> {
  const { series } = table;
  const ids = series.map(({ id }) => id);
  for (const [index, { check }] of series.entries())
    for (const [place, of] of (check?.of ?? []).entries())
      if (!ids.includes(of)) yield { position: positions.at(table, ["series", index, "check", "of", place]), found: of, expected: `one of ${ids.join(", ")}` };
}

/** A table is its cells, all of them, each in its place. */
export const tableCells: Rule = {
  id: "table-cells",
  meaning: "A row of a table has a period of its own and at most one printed number a series, and series are recomputed from series of the table.",
  *check({ datasets }) {
    for (const table of datasets.flatMap(({ tables }) => tables)) {
      yield* inRows(table);
      yield* inSeries(table);
    }
  },
};
