import type { Position } from "../dataset/records/position.js";
import type { ExcuseReasonName } from "./excuse-reason.js";

/** How a difference between a reading and the data was settled by hand, where it was. */
export interface Settlement {
  /** What in the data is meant: ids of entities or statements. */
  readonly as?: readonly string[];
  readonly excused?: ExcuseReasonName;
  readonly position: Position;
}
