import type { CheckKindName } from "../../graph/vocabulary/check-kind.js";
import type { PeriodsRunName } from "../../graph/vocabulary/periods-run.js";
import type { ScaleName } from "../../graph/vocabulary/scale.js";
import type { ComparisonRecord } from "./comparison-record.js";
import type { Position } from "./position.js";
import type { ReadingRecord } from "./reading-record.js";

/** How the cells of a series are recomputed from other series of the table; `why` where they cannot be. */
export interface SeriesCheckRecord {
  readonly kind: CheckKindName;
  readonly of: readonly string[];
  readonly why?: string;
}

/** One series of a table: the cells that share an indicator, a unit and a scale. */
export interface TableSeriesRecord {
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  readonly unit: string;
  readonly scale?: ScaleName;
  readonly comparison?: ComparisonRecord;
  readonly check?: SeriesCheckRecord;
  readonly reading?: ReadingRecord;
}

/** The cells of one period in the order of the series, as printed; blank cells at the end are left out. */
export interface TableRowRecord {
  readonly period: string;
  readonly cells: readonly string[];
}

/** A printed table, all of its cells. */
export interface TableRecord {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unitLabel: string;
  readonly periodsRun: PeriodsRunName;
  readonly about: readonly string[];
  readonly reportedBy?: string;
  readonly series: readonly TableSeriesRecord[];
  readonly rows: readonly TableRowRecord[];
  /** The passage that holds the cells. */
  readonly cellsAt: string;
  /** Title, cells and notes. */
  readonly at: readonly string[];
  readonly position: Position;
}
