import { checkKinds } from "../../graph/vocabulary/check-kind.js";
import { periodsRun } from "../../graph/vocabulary/periods-run.js";
import { scales } from "../../graph/vocabulary/scale.js";
import type { SeriesCheckRecord, TableRecord, TableRowRecord, TableSeriesRecord } from "../records/table-record.js";
import { comparisonSchema } from "./comparison-schema.js";
import { fields } from "./fields.js";
import { readingSchema } from "./reading-schema.js";
import { recordSchema } from "./record-schema.js";

const checkSchema = recordSchema<SeriesCheckRecord>({ kind: fields.nameIn(checkKinds), of: fields.texts }, { why: fields.text });

const seriesSchema = recordSchema<TableSeriesRecord>(
  { id: fields.text, name: fields.text, indicator: fields.text, unit: fields.text },
  { scale: fields.nameIn(scales), comparison: comparisonSchema, check: checkSchema, reading: readingSchema },
);

const rowSchema = recordSchema<TableRowRecord>({ period: fields.text, cells: fields.values }, {});

/** How a table is written. */
export const tableSchema = recordSchema<TableRecord>(
  {
    id: fields.text,
    number: fields.text,
    name: fields.text,
    unitLabel: fields.text,
    periodsRun: fields.nameIn(periodsRun),
    about: fields.texts,
    series: fields.listOf(seriesSchema),
    rows: fields.listOf(rowSchema),
    cellsAt: fields.text,
    at: fields.texts,
  },
  { reportedBy: fields.text },
);
