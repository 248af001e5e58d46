/** A place in the rows that does not fit. */
export interface Problem {
  /** Name of the file. */
  readonly file: string;
  /** Row, counted from 1; null when the whole file is meant. */
  readonly row: number | null;
  /** Column; null when the whole row is meant. */
  readonly column: string | null;
  /** What is there. */
  readonly found: string;
  /** What has to be there. */
  readonly rule: string;
}

const longestShown = 80;

/** A value as a problem shows it. */
export const shownValue = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};

/** A problem as a line: place, value, rule. */
export const printProblem = ({ file, row, column, found, rule }: Problem): string =>
  [file, row === null ? null : ` row ${row}`, column === null ? null : ` column ${column}`].filter((part) => part !== null).join(",") + `: found ${found}, expected ${rule}`;
