import { checkData } from "./check-data.js";
import type { Finding } from "./findings/finding.js";
import { readData } from "./reading/read-data.js";
import type { DataRecord } from "./records/data-record.js";

/** What a data folder holds and what is wrong with it. */
interface Validated {
  readonly data: DataRecord;
  /** Empty when the data may be loaded. */
  readonly findings: readonly Finding[];
}

/** Reads and checks a data folder; bad data makes findings, never an exception. */
export function validate(folder: string): Validated {
  const { data, findings, refused } = readData(folder);
  const objections = checkData(data).filter(({ found }) => !refused.has(found));
  return { data, findings: [...findings, ...objections] };
}
