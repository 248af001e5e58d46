import type { DataRecord } from "../records/data-record.js";
import type { Position } from "../records/position.js";

/** What a rule objects to: a finding without the rule's id. */
export interface Objection {
  readonly position: Position;
  readonly found: string;
  readonly expected: string;
}

/** One thing that has to hold of data that could be read. */
export interface Rule {
  /** Stable name, printed with every finding. */
  readonly id: string;
  /** What has to hold, in one sentence. */
  readonly meaning: string;
  check(data: DataRecord): Iterable<Objection>;
}
