import type { TableRecord } from "../records/table-record.js";

/** The id of the figure in a cell: `figure/t2-2013-exports`. */
export const cellFigureId = ({ number }: TableRecord, period: string, series: string): string =>
  `figure/t${number}-${period}-${series}`.toLowerCase();
