/** One record of an export; a field that is undefined is left out. */
export interface DumpLine {
  readonly id: string;
  readonly [field: string]: unknown;
}
